package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * How many months in a row, ending with the month, were below or above the same month a year
 * before.
 *
 * <p>0 where the month itself did not fall (or rise); an unchanged month ends both runs. Absent
 * where the month's own growth is absent; an earlier month without growth ends the run, so that the
 * count is never more than what is known.
 */
public final class Runs {
  private Runs() {}

  /** Months in a row that fell. */
  public static Outcome falls(Levels levels, int month) {
    return run(levels, month, -1);
  }

  /** Months in a row that rose. */
  public static Outcome rises(Levels levels, int month) {
    return run(levels, month, 1);
  }

  private static Outcome run(Levels levels, int month, int direction) {
    Outcome latest = YearOnYear.of(levels, month);
    if (!latest.isPresent()) {
      return latest;
    }
    int at = month;
    while (at - Months.YEAR >= levels.firstMonth() && moved(levels, at, direction)) {
      at--;
    }
    return Outcome.of(month - at);
  }

  private static boolean moved(Levels levels, int month, int direction) {
    OptionalLong level = levels.at(month);
    OptionalLong base = levels.at(month - Months.YEAR);
    return level.isPresent()
        && base.isPresent()
        && base.getAsLong() > 0
        && Integer.signum(Long.compare(level.getAsLong(), base.getAsLong())) == direction;
  }
}
