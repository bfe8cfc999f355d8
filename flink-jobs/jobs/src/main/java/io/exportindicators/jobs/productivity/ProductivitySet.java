package io.exportindicators.jobs.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.productivity.ExportsBeyondOutput;
import io.exportindicators.indicators.productivity.ExportsPerWorker;
import io.exportindicators.indicators.productivity.FigureGrowth;
import io.exportindicators.indicators.productivity.LabourInput;
import io.exportindicators.indicators.productivity.LabourProductivity;
import io.exportindicators.indicators.productivity.ResearchIntensity;
import io.exportindicators.indicators.productivity.TotalFactorProductivity;
import io.exportindicators.indicators.productivity.UnitLabourCost;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.List;

/** Every indicator of productivity that a sector's figures give, in one kind of period. */
final class ProductivitySet {
  /** Measures whose growth on the year before is told. */
  static final List<String> GROWING =
      List.of("production", "shipments", "inventories", "value-added", "labour-productivity");

  private final SectorReadings out;
  private final SectorFigures figures;
  private final Kind kind;
  private final Figures labour;

  ProductivitySet(SectorReadings out, SectorFigures figures, Kind kind) {
    this.out = out;
    this.figures = figures;
    this.kind = kind;
    this.labour = LabourInput.view(of("employment"), of("hours"));
  }

  /** Growth of a published measure; not adjusted, so never on the month before. */
  void addGrowth(String measure) {
    Figures published = figures.published(measure, kind);
    out.add(
        Indicator.PRODUCTIVITY_GROWTH,
        measure,
        kind,
        month -> FigureGrowth.yearOnYear(published, month),
        published);
  }

  /** Output for each hour, and its growth. */
  void addLabour(String measure, String basis, int baseYear) {
    Figures output = of(measure);
    out.add(
        Indicator.PRODUCTIVITY_LABOUR,
        basis,
        kind,
        month -> LabourProductivity.of(output, labour, baseYear, month),
        output,
        labour);
    out.add(
        Indicator.PRODUCTIVITY_GROWTH,
        "labour-" + basis,
        kind,
        month -> LabourProductivity.growth(output, labour, month),
        output,
        labour);
  }

  /** Pay for each hour over real output for each hour. */
  void addUnitLabourCost(int baseYear) {
    Figures compensation = of("compensation");
    Figures employeeHours = LabourInput.view(of("employees"), of("hours"));
    Figures output = of("value-added");
    out.add(
        Indicator.PRODUCTIVITY_UNIT_LABOUR_COST,
        "",
        kind,
        month -> UnitLabourCost.of(compensation, employeeHours, output, labour, baseYear, month),
        compensation,
        employeeHours,
        output,
        labour);
  }

  /** What neither labour nor capital explains. */
  void addTotalFactor() {
    Figures output = of("value-added");
    Figures capital = of("capital-services");
    Figures compensation = of("compensation");
    Figures nominal = of("nominal-value-added");
    out.add(
        Indicator.PRODUCTIVITY_TFP_GROWTH,
        "",
        kind,
        month ->
            TotalFactorProductivity.growth(output, labour, capital, compensation, nominal, month),
        output,
        labour,
        capital,
        compensation,
        nominal);
  }

  /** Research in a whole. */
  void addResearch(String measure, String whole, String of) {
    Figures research = of(measure);
    Figures in = of(whole);
    out.add(
        Indicator.PRODUCTIVITY_RD_INTENSITY,
        of,
        kind,
        month -> ResearchIntensity.of(research, in, month),
        research,
        in);
  }

  /** Exports for each person employed. */
  void addExportsPerWorker(String trade) {
    Figures exports = figures.exports(trade, kind);
    Figures persons = of("employment");
    out.add(
        Indicator.PRODUCTIVITY_EXPORTS_PER_WORKER,
        "",
        kind,
        month -> ExportsPerWorker.of(exports, persons, month),
        exports,
        persons);
  }

  /** Growth of exports beyond that of physical output. */
  void addBeyondOutput(String trade, String measure) {
    Figures exports = figures.exports(trade, kind);
    Figures output = of(measure);
    out.add(
        Indicator.PRODUCTIVITY_EXPORTS_BEYOND_OUTPUT,
        measure,
        kind,
        month ->
            ExportsBeyondOutput.of(
                FigureGrowth.yearOnYear(exports, month), FigureGrowth.yearOnYear(output, month)),
        exports,
        output);
  }

  private Figures of(String measure) {
    return figures.of(measure, kind);
  }
}
