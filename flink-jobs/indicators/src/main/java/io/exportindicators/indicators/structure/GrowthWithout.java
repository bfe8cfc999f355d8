package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.Balance;
import io.exportindicators.indicators.growth.YearOnYear;

/**
 * Growth of the total without one sector, "exports excluding semiconductors".
 *
 * <p>{@code (X - x_i)(t) / (X - x_i)(t-12) - 1}. Absent where the total or the sector of either
 * month is missing, and where the rest of the year before is zero or negative.
 */
public final class GrowthWithout {
  private GrowthWithout() {}

  /** Growth of the rest on the year before, a ratio. */
  public static Outcome of(Levels total, Levels sector, int month) {
    return YearOnYear.of(rest(total, sector), month);
  }

  /** The total without the sector, as a series of its own. */
  public static Levels rest(Levels total, Levels sector) {
    return Balance.of(total, sector);
  }
}
