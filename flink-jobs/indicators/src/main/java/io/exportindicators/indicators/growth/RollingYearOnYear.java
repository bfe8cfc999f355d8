package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;

/**
 * Growth of the sum of the last k months on the same months a year before.
 *
 * <p>{@code Rk(t) / Rk(t-12) - 1}: growth of the sum, not the mean of k growth rates. Absent unless
 * all months of both sums are there, and where the base sum is zero or negative.
 */
public final class RollingYearOnYear {
  private RollingYearOnYear() {}

  /** Growth of the k-month sum, a ratio. */
  public static Outcome of(Levels levels, int month, int k) {
    if (k < 1 || k > MonthSum.LONGEST) {
      throw new IllegalArgumentException("months of a rolling sum: " + k);
    }
    return MonthSum.yearOnYear(levels, month - k + 1, month);
  }
}
