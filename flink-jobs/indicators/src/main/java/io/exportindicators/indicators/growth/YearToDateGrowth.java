package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;

/**
 * Growth of the year so far on the same months of the year before (누계 증감률).
 *
 * <p>{@code Y(t) / Y(t-12) - 1}. Absent unless all months of both sums are there, and where the
 * base sum is zero or negative.
 */
public final class YearToDateGrowth {
  private YearToDateGrowth() {}

  /** Growth of the year to date, a ratio. */
  public static Outcome of(Levels levels, int month) {
    return MonthSum.yearOnYear(levels, YearToDate.january(month), month);
  }
}
