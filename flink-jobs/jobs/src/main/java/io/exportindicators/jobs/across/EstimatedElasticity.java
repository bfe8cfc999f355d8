package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.CalendarElasticity;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.reading.Provenance;
import java.util.function.Function;

/**
 * The elasticity of a series in a month, from its past alone: estimated once, noted whenever it is
 * used; in all months after the series' end it is the same.
 */
final class EstimatedElasticity {
  private final Levels past;
  private final WorkingDayCalendar calendar;
  private final Window window;
  private final NotedResults<Double> estimates;

  /**
   * The elasticities of a series.
   *
   * @param past the series, noting what is read in the provenance it is given
   * @param user where use of an estimate is noted
   */
  EstimatedElasticity(
      Function<Provenance, Levels> past,
      WorkingDayCalendar calendar,
      Window window,
      Provenance user) {
    Provenance estimated = new Provenance();
    this.past = past.apply(estimated);
    this.calendar = calendar;
    this.window = window;
    estimates = new NotedResults<>(estimated, user);
  }

  double value(int month) {
    int lastOfOwn = Math.min(month, past.lastMonth() + 1);
    return estimates.of(
        lastOfOwn, () -> CalendarElasticity.estimate(past, lastOfOwn, calendar, window).value());
  }
}
