package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;

/**
 * Figures of months or quarters where they meet those of quarters or years.
 *
 * <p>{@code X(q) = mean of x(t)} over the parts of q; there only where every part is. As an index,
 * the mean of amounts is the same as their sum.
 */
public final class PeriodMean {
  private PeriodMean() {}

  /** The means, by periods of so many months. */
  public static Figures view(Figures finer, int step) {
    return new CoarserFigures(finer, step, (double) finer.step() / step);
  }
}
