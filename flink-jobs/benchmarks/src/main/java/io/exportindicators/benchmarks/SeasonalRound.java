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
 * One month's work on every series: each is adjusted, every twelfth identified anew before.
 *
 * @param identifyMillis CPU time of each identification
 * @param adjustMillis CPU time of each adjustment
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
    double[] identify = new double[(series.size() + Months.YEAR - 1) / Months.YEAR];
    double[] adjust = new double[series.size()];
    double[] forecast = new double[series.size()];
    for (int i = 0; i < adjust.length; i++) {
      SyntheticSeries one = series.get(i);
      SeasonalModel model = known[i];
      if (i % Months.YEAR == 0) {
        identify[i / Months.YEAR] =
            millis(
                () ->
                    SeasonalAdjustment.identify(
                        one.firstMonth(), one.levels(), SyntheticSeries.KOREA));
      }
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

  /** CPU seconds of the month's work. */
  double seconds() {
    return (Arrays.stream(identifyMillis).sum() + Arrays.stream(adjustMillis).sum()) / 1000;
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
