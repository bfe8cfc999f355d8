package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth on the same month, or the same window of the month, a year before.
 *
 * <p>{@code (x(t) - x(t-12)) / x(t-12)}; gaps and bases as in {@link Growth}. Source: the rate
 * Korea Customs Service and the ministry lead with (전년동월대비).
 */
public final class YearOnYear {
  private YearOnYear() {}

  /** Growth on the year before, a ratio. */
  public static Outcome of(Levels levels, int month) {
    return Growth.of(levels, month, Months.YEAR);
  }
}
