package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.Growth;
import java.util.OptionalLong;

/**
 * A month and the same month of the year before: their working days, and their levels if they can
 * be compared.
 */
final class WorkingDayPair {
  /** With fewer working days than this, growth says more about the holidays than about trade. */
  static final double FEWEST = 4;

  private WorkingDayPair() {}

  /** Why the two months cannot be compared, null if they can. */
  static Outcome absence(Levels levels, int month, WorkingDayCalendar calendar, Window window) {
    int baseMonth = month - Months.YEAR;
    if (levels.at(month).isEmpty()) {
      return Outcome.missing(month);
    }
    OptionalLong base = levels.at(baseMonth);
    if (base.isEmpty()) {
      return Outcome.missing(baseMonth);
    }
    if (base.getAsLong() <= 0) {
      return Outcome.absent(Growth.unusableBase(Months.text(baseMonth), base.getAsLong()));
    }
    return absence(month, calendar, window);
  }

  /** Why the calendars of the two months cannot be compared, null if they can. */
  static Outcome absence(int month, WorkingDayCalendar calendar, Window window) {
    Outcome absence = tooFew(month, calendar.workingDays(month, window));
    int baseMonth = month - Months.YEAR;
    return absence == null ? tooFew(baseMonth, calendar.workingDays(baseMonth, window)) : absence;
  }

  private static Outcome tooFew(int month, double days) {
    if (days >= FEWEST) {
      return null;
    }
    return Outcome.absent(
        Double.isNaN(days)
            ? "the working days of " + Months.text(month) + " are not known"
            : "fewer than 4 working days in " + Months.text(month));
  }
}
