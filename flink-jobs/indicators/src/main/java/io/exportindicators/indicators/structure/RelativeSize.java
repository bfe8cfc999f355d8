package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * The size of one sector relative to another, on the sums of the last 12 months.
 *
 * <p>{@code R12(a) / R12(b)}: with bio-health over semiconductors, how near the "second
 * semiconductor" is. It falls while bio-health grows if semiconductors grow faster, so share and
 * rank belong beside it. Absent unless all 12 months of both are there, and where the other's sum
 * is zero or negative.
 */
public final class RelativeSize {
  private RelativeSize() {}

  /** The size of {@code a} with that of {@code b} as 1. */
  public static Outcome of(Levels a, Levels b, int month) {
    return Share.quotient(a, "sector", b, "other sector", month, Months.YEAR);
  }
}
