package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;

/**
 * Amounts of months or quarters as those of the quarters or years they make.
 *
 * <p>{@code X(q) = sum of x(t)} over the parts of q; there only where every part is.
 */
public final class PeriodSum {
  private PeriodSum() {}

  /** The sums, by periods of so many months. */
  public static Figures view(Figures finer, int step) {
    return new CoarserFigures(finer, step, 1);
  }
}
