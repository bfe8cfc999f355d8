package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Outcome;

/**
 * What the calendar alone does to growth on the year before.
 *
 * <p>{@code (WD(t) / WD(t-12))^β - 1}, a ratio: growth that {@link CalendarAdjustedGrowth} takes
 * out, {@code (1 + effect) * (1 + adjusted) = 1 + yoy}. It needs no level, so it can be told a year
 * ahead. Absent where either window has fewer than 4 working days or they are not known.
 */
public final class CalendarEffect {
  private CalendarEffect() {}

  /** The effect on a window of a month; β is the elasticity of the series, as known by then. */
  public static Outcome of(int month, WorkingDayCalendar calendar, Window window, double beta) {
    Outcome inverse = CalendarFactor.of(month, calendar, window, -beta);
    return inverse.isPresent() ? Outcome.of(inverse.value() - 1) : inverse;
  }
}
