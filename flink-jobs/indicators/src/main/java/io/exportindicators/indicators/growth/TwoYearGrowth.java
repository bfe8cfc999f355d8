package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth on the same month two years before, for months with an unusual base.
 *
 * <p>{@code (x(t) - x(t-24)) / x(t-24)}, over both years and not a year; gaps and bases as in
 * {@link Growth}. The year between is not needed.
 */
public final class TwoYearGrowth {
  private TwoYearGrowth() {}

  /** Growth on two years before, a ratio. */
  public static Outcome of(Levels levels, int month) {
    return Growth.of(levels, month, 2 * Months.YEAR);
  }
}
