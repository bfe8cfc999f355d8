package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Sum of the year so far, January to the month.
 *
 * <p>{@code Y(t) = x(January) + ... + x(t)}, exact. Absent unless every month of it is there.
 */
public final class YearToDate {
  private YearToDate() {}

  /** The sum in US dollars. */
  public static Outcome of(Levels levels, int month) {
    return MonthSum.dollars(levels, january(month), month);
  }

  /** January of a month's year. */
  static int january(int month) {
    return month - Math.floorMod(month, Months.YEAR);
  }
}
