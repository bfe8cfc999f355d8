package io.exportindicators.indicators.calendar;

/** The working days of a country's customs by month. */
@FunctionalInterface
public interface WorkingDayCalendar {
  /** Reaches nowhere: of economies whose working days are not known. */
  WorkingDayCalendar UNKNOWN = (month, window) -> Double.NaN;

  /** The calendar of an economy by its ISO 3166-1 alpha-3 code, {@link #UNKNOWN} for most. */
  static WorkingDayCalendar of(String reporter) {
    return reporter.equals("KOR") ? new KoreanCalendar() : UNKNOWN;
  }

  /**
   * Working days of a window of a month, a Saturday counting one half; NaN where the calendar does
   * not reach.
   *
   * @param month its number, {@code 12 * year + (monthValue - 1)}
   */
  double workingDays(int month, Window window);
}
