package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * What turns a month's level into the level it would have had on the working days of the year
 * before.
 *
 * <p>{@code k = (WD(t-12) / WD(t))^β}. With β = 0 it is 1, with β = 1 the plain division by working
 * days. Absent where either window has fewer than 4 working days or they are not known. It needs no
 * level: the calendar's effect on the growth of a month to come is {@code 1 / k - 1}.
 */
public final class CalendarFactor {
  private CalendarFactor() {}

  /** The factor of a window of a month; β is the elasticity of the total. */
  public static Outcome of(int month, WorkingDayCalendar calendar, Window window, double beta) {
    Outcome absence = WorkingDayPair.absence(month, calendar, window);
    return absence == null ? Outcome.of(value(month, calendar, window, beta)) : absence;
  }

  /** The factor, where there are working days in both months. */
  static double value(int month, WorkingDayCalendar calendar, Window window, double beta) {
    double days = calendar.workingDays(month, window);
    double baseDays = calendar.workingDays(month - Months.YEAR, window);
    return days == baseDays ? 1 : StrictMath.pow(baseDays / days, beta);
  }
}
