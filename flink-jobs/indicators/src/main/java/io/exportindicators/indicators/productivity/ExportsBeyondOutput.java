package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Outcome;

/**
 * How much faster exports grew than output did: price, exchange rate and export share, not work.
 *
 * <p>{@code (1 + gX) / (1 + gQ) - 1}, growth of the value of exports and of the volume of output on
 * the same base period. Absent with the reason of the growth that is absent, exports first, and
 * where output fell to zero.
 */
public final class ExportsBeyondOutput {
  private ExportsBeyondOutput() {}

  /** The growth of exports beyond that of output, a ratio. */
  public static Outcome of(Outcome exportsGrowth, Outcome outputGrowth) {
    return RelativeGrowth.of(
        exportsGrowth.named("exports"), outputGrowth.named("output"), "output");
  }
}
