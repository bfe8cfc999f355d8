package io.exportindicators.indicators.calendar;

/** The working days of a country's customs by month. */
@FunctionalInterface
public interface WorkingDayCalendar {
  /**
   * Working days of a window of a month, a Saturday counting one half; NaN where the calendar does
   * not reach.
   *
   * @param month its number, {@code 12 * year + (monthValue - 1)}
   */
  double workingDays(int month, Window window);
}
