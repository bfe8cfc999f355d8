package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.calendar.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the estimates of one series from one window turned out, month by month.
 *
 * @param series the series
 * @param window what was known of each month
 * @param months the estimates of which the month became known, in order
 * @param absences months that the nowcast had no estimate of, each with its reason
 */
record NowcastCell(
    ReplayedSeries series, Window window, List<Judged> months, List<String> absences) {
  NowcastCell {
    months = List.copyOf(months);
    absences = List.copyOf(absences);
  }

  /**
   * A month's estimates beside its newest level, in US dollars.
   *
   * @param month its number
   * @param level the newest level in the figures
   * @param mean the nowcast
   * @param lower80 its lower bound
   * @param upper80 its upper bound
   * @param baselines those of the plain formulas, of which one may have none
   */
  record Judged(
      int month,
      double level,
      double mean,
      double lower80,
      double upper80,
      Map<NowcastBaseline, Double> baselines) {}

  /** Mean absolute percentage error of the nowcast. */
  double error() {
    return meanError(months.stream().map(judged -> judged.mean() / judged.level()).toList());
  }

  /** That of a baseline over the months that it has an estimate of; NaN where that is none. */
  double error(NowcastBaseline baseline) {
    List<Double> ratios = new ArrayList<>();
    for (Judged judged : months) {
      Double estimate = judged.baselines().get(baseline);
      if (estimate != null) {
        ratios.add(estimate / judged.level());
      }
    }
    return meanError(ratios);
  }

  /** Part of the months that lay in the 80 % interval, in percent. */
  double coverage() {
    long inside =
        months.stream()
            .filter(month -> month.lower80() <= month.level() && month.level() <= month.upper80())
            .count();
    return 100.0 * inside / months.size();
  }

  private static double meanError(List<Double> ratios) {
    return 100
        * ratios.stream().mapToDouble(ratio -> Math.abs(ratio - 1)).average().orElse(Double.NaN);
  }
}
