package io.exportindicators.jobs.productivity;

import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingCollector;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.tables.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All readings of one sector, of the nation and of its regions, at one vintage. */
final class SubjectReadings {
  private static final String WHOLE_ECONOMY = "";

  private final FigureStore store;
  private final List<Measure> measures;
  private final Provenance provenance = new Provenance();
  private final ReadingCollector out;

  private SubjectReadings(FigureStore store, List<Measure> measures, Cause cause) {
    this.store = store;
    this.measures = measures;
    this.out = new ReadingCollector(provenance, cause);
  }

  /**
   * The readings.
   *
   * @param measures all measures of the sector
   */
  static List<Reading> of(FigureStore store, List<Measure> measures, Cause cause) {
    SubjectReadings all = new SubjectReadings(store, measures, cause);
    Set<String> regions = new LinkedHashSet<>(Set.of(WHOLE_ECONOMY));
    measures.forEach(measure -> regions.addAll(measure.regions()));
    for (String region : regions) {
      for (Kind kind : MeetingFigures.kinds()) {
        all.add(region, kind);
      }
    }
    return all.out.readings();
  }

  private void add(String region, Kind kind) {
    Measure any = measures.get(0);
    SectorFigures figures = figures(any.sector(), region);
    SectorReadings readings = new SectorReadings(out, any.definition(), any.sector(), region);
    ProductivitySet set = new ProductivitySet(readings, figures, kind);
    for (Measure measure : measures) {
      readings.addPublished(measure, figures.published(measure.measure(), kind), kind);
      if (ProductivitySet.GROWING.contains(measure.measure())) {
        set.addGrowth(measure.measure());
      }
      addByMeasure(set, measure);
      if (!region.equals(WHOLE_ECONOMY) && measure.regions().contains(region)) {
        addCluster(readings, figures, measure, region, kind);
      }
      if (region.equals(WHOLE_ECONOMY) && !measure.trade().isEmpty()) {
        addBesideTrade(set, measure);
      }
    }
  }

  private static void addByMeasure(ProductivitySet set, Measure measure) {
    switch (measure.measure()) {
      case "production" -> set.addLabour("production", "physical", measure.baseYear());
      case "value-added" -> {
        set.addLabour("value-added", "real-value-added", measure.baseYear());
        set.addUnitLabourCost(measure.baseYear());
        set.addTotalFactor();
      }
      case "rd" -> {
        set.addResearch("rd", "nominal-value-added", "value-added");
        set.addResearch("rd", "sales", "sales");
      }
      case "government-rd" ->
          set.addResearch("government-rd", "government-expenditure", "government");
      default -> {}
    }
  }

  /** Exports for each worker are shown only where output is, which they are no measure of. */
  private void addBesideTrade(ProductivitySet set, Measure measure) {
    switch (measure.measure()) {
      case "production", "shipments" -> set.addBeyondOutput(measure.trade(), measure.measure());
      case "employment" -> {
        if (measures.stream().anyMatch(other -> other.measure().equals("production"))) {
          set.addExportsPerWorker(measure.trade());
        }
      }
      default -> {}
    }
  }

  private void addCluster(
      SectorReadings readings, SectorFigures here, Measure measure, String region, Kind kind) {
    if (measure.unit().startsWith("index")) {
      return; // indices of regions have bases of their own and are no parts of a whole
    }
    ClusterSet cluster =
        new ClusterSet(readings, here, figures(measure.sector(), WHOLE_ECONOMY), kind);
    cluster.addShare(measure.measure());
    if (!measure.whole().isEmpty()) {
      cluster.addLocationQuotient(
          measure.measure(),
          figures(measure.whole(), region),
          figures(measure.whole(), WHOLE_ECONOMY));
    }
  }

  private SectorFigures figures(String sector, String region) {
    return new SectorFigures(
        store, measures.get(0).definition(), sector, region, this::isAmount, provenance);
  }

  private boolean isAmount(String measure) {
    return measures.stream().anyMatch(row -> row.measure().equals(measure) && row.isAmount());
  }
}
