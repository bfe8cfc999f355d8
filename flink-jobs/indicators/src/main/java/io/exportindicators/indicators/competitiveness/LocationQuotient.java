package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Outcome;

/**
 * A sector's weight in a region with its weight in the nation as 1: the measure of a cluster.
 *
 * <p>{@code LQ = (e_ij / e_j) / (e_i / e)}, of persons, establishments or output alike, all four in
 * one unit and of one period. Absent where a figure is not known (NaN) or negative, and where the
 * region, the sector or the nation is zero. Source: the definition of the United States Bureau of
 * Economic Analysis (an industry's share of a regional total over its share of the national one).
 */
public final class LocationQuotient {
  private LocationQuotient() {}

  /** The quotient, from 0 on. */
  public static Outcome of(double sectorInRegion, double region, double sector, double nation) {
    Outcome absence = absence("sector in the region", sectorInRegion, false);
    absence = absence == null ? absence("region", region, true) : absence;
    absence = absence == null ? absence("sector", sector, true) : absence;
    absence = absence == null ? absence("nation", nation, true) : absence;
    return absence == null ? Outcome.of((sectorInRegion / region) / (sector / nation)) : absence;
  }

  /** Why a figure cannot enter, null where it can. */
  static Outcome absence(String name, double figure, boolean divides) {
    if (!Double.isFinite(figure)) {
      return Outcome.absent(name + " is not known");
    }
    if (figure < 0) {
      return Outcome.absent(name + " is negative");
    }
    return divides && figure == 0 ? Outcome.absent(name + " is zero") : null;
  }
}
