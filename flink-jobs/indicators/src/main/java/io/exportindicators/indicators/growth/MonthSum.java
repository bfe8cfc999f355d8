package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * Sum of a stretch of months, there only if every month of it is.
 *
 * <p>At most {@link #LONGEST} months, so that sums of levels within their limit, and differences of
 * two such sums, stay in the range of a long.
 */
final class MonthSum {
  /** Most months that a sum may have. */
  static final int LONGEST = 12;

  private MonthSum() {}

  /** The sum in US cents, empty where a month is missing. */
  static OptionalLong cents(Levels levels, int first, int last) {
    long sum = 0;
    for (int month = last; month >= first; month--) {
      OptionalLong level = levels.at(month);
      if (level.isEmpty()) {
        return OptionalLong.empty();
      }
      sum = Math.addExact(sum, level.getAsLong());
    }
    return OptionalLong.of(sum);
  }

  /** The sum in US dollars. */
  static Outcome dollars(Levels levels, int first, int last) {
    OptionalLong sum = cents(levels, first, last);
    return sum.isPresent() ? Outcome.dollars(sum.getAsLong()) : missing(levels, first, last);
  }

  /** Growth of a stretch on the same stretch a year before. */
  static Outcome yearOnYear(Levels levels, int first, int last) {
    OptionalLong sum = cents(levels, first, last);
    if (sum.isEmpty()) {
      return missing(levels, first, last);
    }
    int baseFirst = first - Months.YEAR;
    int baseLast = last - Months.YEAR;
    OptionalLong base = cents(levels, baseFirst, baseLast);
    if (base.isEmpty()) {
      return missing(levels, baseFirst, baseLast);
    }
    if (base.getAsLong() <= 0) {
      String period =
          baseFirst == baseLast
              ? Months.text(baseLast)
              : Months.text(baseFirst) + " to " + Months.text(baseLast);
      return Outcome.absent(Growth.unusableBase(period, base.getAsLong()));
    }
    return Outcome.of(Growth.ratio(sum.getAsLong(), base.getAsLong()));
  }

  /** The latest month of a stretch that is missing. */
  private static Outcome missing(Levels levels, int first, int last) {
    for (int month = last; month >= first; month--) {
      if (levels.at(month).isEmpty()) {
        return Outcome.missing(month);
      }
    }
    throw new IllegalArgumentException("no month is missing");
  }
}
