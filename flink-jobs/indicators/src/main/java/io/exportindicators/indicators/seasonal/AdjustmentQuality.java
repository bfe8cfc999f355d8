package io.exportindicators.indicators.seasonal;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import jdplus.sa.base.core.diagnostics.ResidualSeasonalityTests;
import jdplus.sa.base.core.diagnostics.ResidualSeasonalityTestsOptions;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.x13.base.core.x11.X11Results;
import jdplus.x13.base.core.x13.Mstatistics;
import jdplus.x13.base.core.x13.X13Finals;
import jdplus.x13.base.core.x13.X13Preadjustment;

/** How far a decomposition by X-11 can be believed: what its tables say of it. */
final class AdjustmentQuality {
  private AdjustmentQuality() {}

  /** The statistics M1 to M11 and Q. */
  static Mstatistics statistics(Decomposition decomposition) {
    ObservedSeries series = decomposition.series();
    RegressionFactors factors = decomposition.factors();
    // The library takes these tables with the year ahead, and the others without it.
    int extended = factors.trend().length;
    X13Preadjustment preadjustment =
        X13Preadjustment.builder()
            .a1(series.data())
            .a8(table(series, extended, factors::outliers))
            .a8t(table(series, extended, t -> factors.trend()[t]))
            .build();
    return Mstatistics.of(preadjustment, decomposition.tables(), modified(decomposition));
  }

  /** The test QS on the logarithm of table D11 without outliers, differenced. */
  static double residualSeasonalityPValue(Decomposition decomposition) {
    ObservedSeries series = decomposition.series();
    return ResidualSeasonalityTests.builder()
        .series(TsData.fitToDomain(decomposition.tables().getD11(), series.months()).log())
        .ndiff(-1)
        .mean(true)
        .options(ResidualSeasonalityTestsOptions.getDefault())
        .build()
        .qsTest()
        .getPvalue();
  }

  /**
   * Tables E1 to E3, where months without weight in table C17 have trend and season alone, and D18,
   * the factors of the calendar.
   */
  private static X13Finals modified(Decomposition decomposition) {
    ObservedSeries series = decomposition.series();
    RegressionFactors factors = decomposition.factors();
    X11Results tables = decomposition.tables();
    double[] levels = series.levels();
    double[] weights = TsData.fitToDomain(tables.getC17(), series.months()).getValues().toArray();
    double[] d11 = tables.getD11().getValues().toArray();
    double[] d12 = tables.getD12().getValues().toArray();
    double[] d13 = tables.getD13().getValues().toArray();
    return X13Finals.builder()
        .d18(table(series, levels.length, t -> factors.calendar()[t]))
        .e1(
            table(
                series,
                levels.length,
                t -> levels[t] / factors.irregular()[t] / (weights[t] == 0 ? d13[t] : 1)))
        .e2(
            table(
                series, levels.length, t -> weights[t] == 0 ? d12[t] : d11[t] * factors.trend()[t]))
        .e3(table(series, levels.length, t -> weights[t] == 0 ? 1 : d13[t]))
        .build();
  }

  private static TsData table(ObservedSeries series, int months, IntToDoubleFunction value) {
    return TsData.ofInternal(
        ObservedSeries.period(series.firstMonth()),
        IntStream.range(0, months).mapToDouble(value).toArray());
  }
}
