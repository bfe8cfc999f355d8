package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.growth.RollingSum;
import java.util.OptionalLong;

/**
 * Exports and imports of the same months, or why they cannot be set against each other.
 *
 * @param exports in US cents; 0 where absent
 * @param imports in US cents; 0 where absent
 * @param absence why there is no pair; null where there is one
 */
record TwoWayTrade(long exports, long imports, String absence) {
  /** The sums of the last k months. */
  static TwoWayTrade of(Levels exports, Levels imports, int month, int k) {
    OptionalLong out = RollingSum.view(exports, k).at(month);
    OptionalLong in = RollingSum.view(imports, k).at(month);
    if (out.isEmpty()) {
      return absent("exports: " + RollingSum.of(exports, month, k).absence());
    }
    if (in.isEmpty()) {
      return absent("imports: " + RollingSum.of(imports, month, k).absence());
    }
    if (out.getAsLong() < 0 || in.getAsLong() < 0) {
      String flow = out.getAsLong() < 0 ? "exports" : "imports";
      return absent(flow + " are negative");
    }
    return new TwoWayTrade(out.getAsLong(), in.getAsLong(), null);
  }

  private static TwoWayTrade absent(String reason) {
    return new TwoWayTrade(0, 0, reason);
  }

  /** Exports and imports together. */
  long trade() {
    return exports + imports;
  }

  /** Exports minus imports. */
  long balance() {
    return exports - imports;
  }
}
