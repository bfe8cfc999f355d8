package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Outcome;

/**
 * Growth of exports that output does not show: prices, stocks, the mix and the share exported.
 *
 * <p>{@code (1 + g_exports) / (1 + g_output) - 1}, both on the year before. Absent with the reason
 * of what is absent.
 */
public final class ExportsBeyondOutput {
  private ExportsBeyondOutput() {}

  /** The growth, a ratio. */
  public static Outcome of(Outcome exportsGrowth, Outcome outputGrowth) {
    return GrowthRatio.of(exportsGrowth, outputGrowth);
  }
}
