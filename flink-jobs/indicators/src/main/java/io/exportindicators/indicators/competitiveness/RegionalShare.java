package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Outcome;

/**
 * The part of the nation's sector that a region has.
 *
 * <p>{@code e_ij / e_i}, of persons, establishments or output alike, both in one unit and of one
 * period; beside the {@link LocationQuotient}, which a small region can lead with a few plants.
 * Absent where a figure is not known (NaN) or negative, and where the sector is zero.
 */
public final class RegionalShare {
  private RegionalShare() {}

  /** The share, a ratio. */
  public static Outcome of(double sectorInRegion, double sector) {
    Outcome absence = LocationQuotient.absence("sector in the region", sectorInRegion, false);
    absence = absence == null ? LocationQuotient.absence("sector", sector, true) : absence;
    return absence == null
        ? Outcome.ofFinite(sectorInRegion / sector, "share is out of range")
        : absence;
  }
}
