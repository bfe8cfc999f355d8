package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.Growth;
import java.util.OptionalLong;

/**
 * The step where one definition of a sector takes over from another.
 *
 * <p>{@code new(t) / old(t)} in a month that both have; 1 is no step. It marks the break and is
 * never used to splice the two. Absent with "no common month" where the old series lacks the month,
 * where the new one does, and where the old level is zero or negative.
 */
public final class SeriesBreak {
  /** Why there is no ratio where the old series has ended before. */
  public static final String NO_COMMON_MONTH = "no common month";

  private SeriesBreak() {}

  /** The level of the new series with that of the old one as 1. */
  public static Outcome of(Levels newSeries, Levels oldSeries, int month) {
    OptionalLong level = newSeries.at(month);
    if (level.isEmpty()) {
      return Outcome.missing(month);
    }
    OptionalLong old = oldSeries.at(month);
    if (old.isEmpty()) {
      return Outcome.absent(NO_COMMON_MONTH);
    }
    if (old.getAsLong() <= 0) {
      return Outcome.absent(Growth.unusableBase(Months.text(month), old.getAsLong()));
    }
    return Outcome.of((double) level.getAsLong() / old.getAsLong());
  }
}
