package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import java.util.OptionalLong;

/**
 * The trade balance as a series: exports minus imports, in US cents.
 *
 * <p>Missing where either is missing. Exports are FOB and imports CIF, as they are published.
 */
public final class Balance {
  private Balance() {}

  /** The balance of two flows. */
  public static Levels of(Levels exports, Levels imports) {
    return new View(exports, imports);
  }

  private record View(Levels exports, Levels imports) implements Levels {
    @Override
    public OptionalLong at(int month) {
      OptionalLong out = exports.at(month);
      if (out.isEmpty()) {
        return out;
      }
      OptionalLong in = imports.at(month);
      return in.isEmpty()
          ? in
          : OptionalLong.of(Math.subtractExact(out.getAsLong(), in.getAsLong()));
    }

    @Override
    public int firstMonth() {
      return Math.max(exports.firstMonth(), imports.firstMonth());
    }

    @Override
    public int lastMonth() {
      return Math.min(exports.lastMonth(), imports.lastMonth());
    }
  }
}
