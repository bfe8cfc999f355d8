package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Outcome;

/**
 * A region's part of the nation's sector.
 *
 * <p>{@code e_ij / e_i}, of one unit and period. Absent where a figure is not known (NaN) or
 * negative, and where the sector is zero.
 */
public final class RegionalShare {
  private RegionalShare() {}

  /** The share, a ratio. */
  public static Outcome of(double sectorInRegion, double sector) {
    if (!Double.isFinite(sectorInRegion) || !Double.isFinite(sector)) {
      return Outcome.absent("the region or the sector is not known");
    }
    if (sectorInRegion < 0 || sector <= 0) {
      return Outcome.absent("the region is negative, or the sector is not above zero");
    }
    return Outcome.of(sectorInRegion / sector);
  }
}
