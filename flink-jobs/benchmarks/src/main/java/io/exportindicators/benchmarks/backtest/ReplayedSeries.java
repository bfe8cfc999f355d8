package io.exportindicators.benchmarks.backtest;

import io.exportindicators.schemas.Flow;
import java.util.Locale;

/**
 * A series of monthly levels and their windows.
 *
 * @param name definition and sector of the definition table, {@code kcs-item/semiconductors}; the
 *     rest of a total is named {@code kcs-item/total without semiconductors}
 * @param reporter ISO 3166-1 alpha-3
 * @param flow exports or imports
 */
public record ReplayedSeries(String name, String reporter, Flow flow) {
  /** For people, {@code kcs-item/total KOR export}. */
  @Override
  public String toString() {
    return name + " " + reporter + " " + flow.name().toLowerCase(Locale.ROOT);
  }
}
