package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.CalendarElasticity;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.reading.Provenance;
import java.util.function.Function;

/** The elasticity of a series from its past alone: estimated once, noted whenever it is used. */
final class EstimatedElasticity {
  private final Function<Provenance, Levels> past;
  private final int month;
  private final WorkingDayCalendar calendar;
  private final Window window;
  private final Provenance user;
  private final Provenance estimated = new Provenance();
  private double value = Double.NaN;

  /**
   * The elasticity for a month.
   *
   * @param past the series, noting what is read in the provenance it is given
   * @param user where use of the estimate is noted
   */
  EstimatedElasticity(
      Function<Provenance, Levels> past,
      int month,
      WorkingDayCalendar calendar,
      Window window,
      Provenance user) {
    this.past = past;
    this.month = month;
    this.calendar = calendar;
    this.window = window;
    this.user = user;
  }

  double value() {
    if (Double.isNaN(value)) {
      value = CalendarElasticity.estimate(past.apply(estimated), month, calendar, window).value();
    }
    user.readAllOf(estimated);
    return value;
  }
}
