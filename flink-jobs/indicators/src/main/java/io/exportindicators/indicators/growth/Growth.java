package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * Growth of a level on an earlier one.
 *
 * <p>{@code (x(t) - x(t-lag)) / x(t-lag)}, a ratio; the difference is taken in integers. Absent
 * where either level is missing, and where the base is zero or negative (growth of a balance on a
 * deficit says nothing).
 */
public final class Growth {
  private Growth() {}

  /** Growth of a month on the one {@code lag} months before. */
  public static Outcome of(Levels levels, int month, int lag) {
    OptionalLong level = levels.at(month);
    if (level.isEmpty()) {
      return Outcome.missing(month);
    }
    OptionalLong base = levels.at(month - lag);
    if (base.isEmpty()) {
      return Outcome.missing(month - lag);
    }
    if (base.getAsLong() <= 0) {
      return Outcome.absent(unusableBase(Months.text(month - lag), base.getAsLong()));
    }
    return Outcome.of(ratio(level.getAsLong(), base.getAsLong()));
  }

  /** The rate itself, for a base above zero. */
  static double ratio(long level, long base) {
    return (double) Math.subtractExact(level, base) / base;
  }

  /** Why nothing can be divided by a base that is not above zero. */
  public static String unusableBase(String period, long base) {
    return "base " + period + (base == 0 ? " is zero" : " is negative");
  }
}
