package io.exportindicators.indicators.drops;

import io.exportindicators.indicators.seasonal.Expectation;

/**
 * Signal of a drop by level: the seasonally adjusted level of both last months lies below the best
 * quarter of the past year by more than 5 % and by more than one month in ten falls short of its
 * forecast.
 *
 * <p>With {@code s} the adjusted levels as they were known with month t, {@code p = max over u =
 * t-13 … t-2 of (s(u) + s(u-1) + s(u-2)) / 3} and {@code e} the standard error of the one-step
 * forecast of ln x: {@code max(s(t), s(t-1)) < p * (1 - max(5 %, 1.2816 * e))}; 1.2816 e is half
 * the 80 % interval of the forecast, to first order. It sees a fall from a boom half a year before
 * growth on the year before turns negative.
 *
 * @param peak the best quarter's mean p
 * @param threshold a level below this is weak
 * @param level adjusted level of the month
 * @param levelBefore that of the month before
 */
public record BelowPeak(double peak, double threshold, double level, double levelBefore) {
  /** Adjusted levels that are read. */
  public static final int MONTHS = 16;

  /** A shallower fall is none, however steady the series. */
  public static final double LEAST_FALL = 0.05;

  private static final int QUARTER = 3;
  private static final int LAST_MONTHS = 2;

  /**
   * Compares the last months with the peak.
   *
   * @param adjusted seasonally adjusted levels above zero, the last that of the month; at least
   *     {@link #MONTHS}
   * @param standardError of the one-step forecast, in logarithms
   */
  public static BelowPeak of(double[] adjusted, double standardError) {
    int last = adjusted.length - 1;
    double peak = 0;
    for (int end = last - LAST_MONTHS; end > last - MONTHS + QUARTER - 1; end--) {
      peak = Math.max(peak, (adjusted[end] + adjusted[end - 1] + adjusted[end - 2]) / QUARTER);
    }
    double fall = Math.max(LEAST_FALL, Expectation.HALF_INTERVAL_STANDARD_ERRORS * standardError);
    return new BelowPeak(peak, peak * (1 - fall), adjusted[last], adjusted[last - 1]);
  }

  /** Whether the level signals a drop: both months are weak. */
  public boolean signals() {
    return isWeak() && levelBefore < threshold;
  }

  /** Whether the month alone is weak. */
  public boolean isWeak() {
    return level < threshold;
  }
}
