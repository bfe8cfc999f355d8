package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * For how many months, the month included, its level is the highest or the lowest.
 *
 * <p>{@code t - s}, s the latest earlier month with a level as high (or as low) or beyond. An equal
 * level is as high, so a repeated level gives 1 from one month to the next. Where the known history
 * holds no such month it is {@code t - first + 1}, the whole known history: a lower bound, as if
 * the month before the first had been as high. A missing month counts as the start of the known
 * history. Absent where the month itself is missing.
 */
public final class RecordMonths {
  private RecordMonths() {}

  /** For how many months the level is the highest. */
  public static Outcome highest(Levels levels, int month) {
    return record(levels, month, 1);
  }

  /** For how many months the level is the lowest. */
  public static Outcome lowest(Levels levels, int month) {
    return record(levels, month, -1);
  }

  private static Outcome record(Levels levels, int month, int direction) {
    OptionalLong level = levels.at(month);
    if (level.isEmpty()) {
      return Outcome.missing(month);
    }
    int at = month - 1;
    while (at >= levels.firstMonth()) {
      OptionalLong earlier = levels.at(at);
      if (earlier.isEmpty()
          || Integer.signum(Long.compare(level.getAsLong(), earlier.getAsLong())) != direction) {
        break;
      }
      at--;
    }
    return Outcome.of(month - at);
  }
}
