package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth of the daily average on the year before (일평균 증감률).
 *
 * <p>{@code d(t) / d(t-12) - 1} with {@code d(t) = x(t) / WD(t)}: what Korea Customs Service and
 * the ministry print. Absent where a level is missing, the base is zero or negative, or either
 * window has fewer than 4 working days. It divides by the whole calendar, which misstates what
 * hardly follows it; {@link CalendarAdjustedGrowth} is for judging.
 */
public final class DailyYearOnYear {
  private DailyYearOnYear() {}

  /** Growth of a whole month's daily average, a ratio. */
  public static Outcome of(Levels levels, int month, WorkingDayCalendar calendar) {
    return of(levels, month, calendar, Window.MONTH);
  }

  /** Growth of a window's daily average; the levels are those of the same window. */
  public static Outcome of(Levels levels, int month, WorkingDayCalendar calendar, Window window) {
    Outcome absence = WorkingDayPair.absence(levels, month, calendar, window);
    if (absence != null) {
      return absence;
    }
    int baseMonth = month - Months.YEAR;
    double level = levels.at(month).getAsLong() * calendar.workingDays(baseMonth, window);
    double base = levels.at(baseMonth).getAsLong() * calendar.workingDays(month, window);
    return Outcome.of((level - base) / base);
  }
}
