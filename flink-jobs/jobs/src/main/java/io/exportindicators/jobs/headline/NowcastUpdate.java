package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.nowcast.Nowcast;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;

/**
 * Enters what the windows say of the running month, and of months that came with them; once a month
 * is known, what was said of it before stays.
 */
final class NowcastUpdate {
  private NowcastUpdate() {}

  static void enter(SeriesUpdate series, WorkingDayCalendar calendar) {
    if (HeldFigure.levels().stream().noneMatch(series::changes)) {
      return;
    }
    FigureSeries was = series.before().figures(HeldFigure.LEVEL);
    FigureSeries now = series.figures(HeldFigure.LEVEL);
    int first = was.values().length == 0 ? now.firstMonth() : was.lastMonth() + 1;
    RunningMonth running = new RunningMonth(series, calendar);
    for (int month = Math.min(first, now.lastMonth() + 1); month <= now.lastMonth() + 1; month++) {
      enter(series, running, month);
    }
  }

  private static void enter(SeriesUpdate series, RunningMonth running, int month) {
    Provenance provenance = new Provenance();
    Outcome none = Outcome.absent("no window of the month is known");
    Nowcast nowcast =
        running.estimate(month, provenance).orElseGet(() -> new Nowcast(none, none, none));
    series.enter(HeldFigure.NOWCAST, month, nowcast.mean().value(), provenance);
    series.enter(HeldFigure.NOWCAST_LOWER, month, nowcast.lower80().value(), provenance);
    series.enter(HeldFigure.NOWCAST_UPPER, month, nowcast.upper80().value(), provenance);
  }
}
