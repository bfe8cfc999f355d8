package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth on the year before, cleared of the difference in working days.
 *
 * <p>{@code (x(t) / x(t-12)) * (WD(t-12) / WD(t))^β - 1}, computed as {@code (x(t) * k - x(t-12)) /
 * x(t-12)} with {@link CalendarFactor} k, so that contributions add up to it. β is the series' own,
 * from {@link CalendarElasticity}. This is the growth to judge by. Absent where a level is missing,
 * the base is zero or negative, or either window has fewer than 4 working days.
 */
public final class CalendarAdjustedGrowth {
  private CalendarAdjustedGrowth() {}

  /** Adjusted growth of a whole month, a ratio. */
  public static Outcome of(Levels levels, int month, WorkingDayCalendar calendar, double beta) {
    return of(levels, month, calendar, Window.MONTH, beta);
  }

  /** Adjusted growth of a window; the levels are those of the same window. */
  public static Outcome of(
      Levels levels, int month, WorkingDayCalendar calendar, Window window, double beta) {
    Outcome absence = WorkingDayPair.absence(levels, month, calendar, window);
    if (absence != null) {
      return absence;
    }
    double factor = CalendarFactor.value(month, calendar, window, beta);
    double base = levels.at(month - Months.YEAR).getAsLong();
    return Outcome.of((levels.at(month).getAsLong() * factor - base) / base);
  }
}
