package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.CalendarFactor;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;

/**
 * What one item adds to the calendar-adjusted growth of the total.
 *
 * <p>{@code (x_i(t) * k - x_i(t-12)) / X(t-12)} with {@code k = (WD(t-12) / WD(t))^β} and the
 * <em>total's</em> β for every item, so that all items and "other" add up to the total's
 * calendar-adjusted growth. Absent as {@link Contribution}, and where either window has fewer than
 * 4 working days.
 */
public final class CalendarContribution {
  private CalendarContribution() {}

  /** The contribution in a whole month, a ratio to the total a year before. */
  public static Outcome of(
      Levels item, Levels total, int month, WorkingDayCalendar calendar, double totalBeta) {
    return of(item, total, month, calendar, Window.MONTH, totalBeta);
  }

  /** The contribution in a window; the levels are those of the same window. */
  public static Outcome of(
      Levels item,
      Levels total,
      int month,
      WorkingDayCalendar calendar,
      Window window,
      double totalBeta) {
    Outcome absence = Contribution.absence(item, total, month);
    if (absence != null) {
      return absence;
    }
    Outcome factor = CalendarFactor.of(month, calendar, window, totalBeta);
    if (!factor.isPresent()) {
      return factor;
    }
    int baseMonth = month - Months.YEAR;
    double adjusted = item.at(month).getAsLong() * factor.value();
    return Outcome.of(
        (adjusted - item.at(baseMonth).getAsLong()) / total.at(baseMonth).getAsLong());
  }
}
