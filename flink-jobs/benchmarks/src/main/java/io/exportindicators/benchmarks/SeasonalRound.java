package io.exportindicators.benchmarks;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.seasonal.Fit;
import io.exportindicators.indicators.seasonal.SeasonalAdjustment;
import io.exportindicators.indicators.seasonal.SeasonalModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A year's identifications and a month's adjustments of every series.
 *
 * @param identifyMillis CPU time of the identification of each series, which is due once a year
 * @param adjustMillis CPU time of the adjustment of each, which is due each month
 * @param forecastMillis CPU time of each forecast alone, which the month's work does not need
 */
record SeasonalRound(double[] identifyMillis, double[] adjustMillis, double[] forecastMillis) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Identifies what was identified in the months before: each series up to 11 months ago. */
  static SeasonalModel[] known(List<SyntheticSeries> series) {
    SeasonalModel[] models = new SeasonalModel[series.size()];
    for (int i = 0; i < models.length; i++) {
      SyntheticSeries one = series.get(i);
      models[i] = identify(one.first(one.levels().length - (i % Months.YEAR)));
    }
    return models;
  }

  /** Does the work in this thread. */
  static SeasonalRound measure(List<SyntheticSeries> series, SeasonalModel[] known) {
    double[] identify = new double[series.size()];
    double[] adjust = new double[series.size()];
    double[] forecast = new double[series.size()];
    for (int i = 0; i < adjust.length; i++) {
      SyntheticSeries one = series.get(i);
      SeasonalModel model = known[i];
      identify[i] =
          millis(
              () ->
                  SeasonalAdjustment.identify(
                      one.firstMonth(), one.levels(), SyntheticSeries.KOREA));
      adjust[i] =
          millis(
              () ->
                  SeasonalAdjustment.adjust(
                      model, one.firstMonth(), one.levels(), SyntheticSeries.KOREA));
      forecast[i] =
          millis(
              () ->
                  SeasonalAdjustment.forecast(
                      model, one.firstMonth(), one.levels(), SyntheticSeries.KOREA));
    }
    return new SeasonalRound(identify, adjust, forecast);
  }

  /**
   * CPU seconds of each month of the year: all adjustments, and a twelfth of the identifications.
   */
  double[] seconds() {
    double adjustments = Arrays.stream(adjustMillis).sum();
    double[] seconds = new double[Months.YEAR];
    Arrays.fill(seconds, adjustments / 1000);
    for (int i = 0; i < identifyMillis.length; i++) {
      seconds[i % Months.YEAR] += identifyMillis[i] / 1000;
    }
    return seconds;
  }

  private static SeasonalModel identify(SyntheticSeries series) {
    return present(
            SeasonalAdjustment.identify(
                series.firstMonth(), series.levels(), SyntheticSeries.KOREA))
        .value();
  }

  private static double millis(Supplier<Fit<?>> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    present(work.get());
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** A series that cannot be adjusted would be cheap. */
  private static <T extends Fit<?>> T present(T fit) {
    if (!fit.isPresent()) {
      throw new IllegalStateException("a synthetic series was not adjusted: " + fit.absence());
    }
    return fit;
  }
}
