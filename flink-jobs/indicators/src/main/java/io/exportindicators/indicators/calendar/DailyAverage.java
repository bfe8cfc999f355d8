package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * Value for each working day (일평균), in US dollars.
 *
 * <p>{@code d(t) = x(t) / WD(t)}. Absent where the level is missing, or where the window has no
 * working day or one that is not known. Source: what Korea Customs Service and the ministry print.
 */
public final class DailyAverage {
  private DailyAverage() {}

  /** The daily average of a whole month. */
  public static Outcome of(Levels levels, int month, WorkingDayCalendar calendar) {
    return of(levels, month, calendar, Window.MONTH);
  }

  /** The daily average of a window; the levels are those of the same window. */
  public static Outcome of(Levels levels, int month, WorkingDayCalendar calendar, Window window) {
    OptionalLong level = levels.at(month);
    if (level.isEmpty()) {
      return Outcome.missing(month);
    }
    double days = calendar.workingDays(month, window);
    if (Double.isNaN(days)) {
      return Outcome.absent("the working days of " + Months.text(month) + " are not known");
    }
    if (days == 0) {
      return Outcome.absent("no working days in " + Months.text(month));
    }
    return Outcome.of(level.getAsLong() / 100.0 / days);
  }
}
