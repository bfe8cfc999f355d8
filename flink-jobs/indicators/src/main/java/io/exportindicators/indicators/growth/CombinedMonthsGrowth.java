package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth of January and February, or September and October, taken together.
 *
 * <p>{@code (x(t-1) + x(t)) / (x(t-13) + x(t-12)) - 1}, because Seollal and Chuseok wander between
 * the two months. It exists in February and October only, see {@link #appliesTo}; there it is
 * absent unless all four months are there, and where the base is zero or negative.
 */
public final class CombinedMonthsGrowth {
  private CombinedMonthsGrowth() {}

  /** Whether the indicator exists in a month: in February and October. */
  public static boolean appliesTo(int month) {
    int value = Months.monthValue(month);
    return value == 2 || value == 10;
  }

  /** Growth of the pair of months that ends with the month, a ratio. */
  public static Outcome of(Levels levels, int month) {
    if (!appliesTo(month)) {
      throw new IllegalArgumentException("neither February nor October: " + Months.text(month));
    }
    return MonthSum.yearOnYear(levels, month - 1, month);
  }
}
