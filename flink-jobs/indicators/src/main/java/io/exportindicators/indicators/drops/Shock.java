package io.exportindicators.indicators.drops;

/**
 * Signal of a shock: a month far below what was expected of it, and below the quarter before.
 *
 * <p>{@code z(t) < -3} and {@code s(t) < (s(t-1) + s(t-2) + s(t-3)) / 3}, s the seasonally adjusted
 * levels as they were known with month t. The error alone measures disappointment: in a boom,
 * exports that stay level at the record fall short of what was expected.
 */
public final class Shock {
  /** Forecast errors below this are a shock. */
  public static final double FORECAST_ERROR = -3;

  private Shock() {}

  /**
   * Whether a month is a shock.
   *
   * @param forecastError z of the month, in standard errors
   * @param adjusted seasonally adjusted levels, the last that of the month; at least four
   */
  public static boolean signals(double forecastError, double[] adjusted) {
    int last = adjusted.length - 1;
    return forecastError < FORECAST_ERROR
        && adjusted[last] < (adjusted[last - 1] + adjusted[last - 2] + adjusted[last - 3]) / 3;
  }
}
