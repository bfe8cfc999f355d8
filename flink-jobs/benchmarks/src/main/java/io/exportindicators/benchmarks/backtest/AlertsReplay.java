package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.CalendarAdjustedGrowth;
import io.exportindicators.indicators.calendar.CalendarElasticity;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.headline.HeadlineHistory;
import io.exportindicators.schemas.Indicator;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.SortedSet;

/** Watches one series for drops, release by release, as the job would have. */
final class AlertsReplay {
  private final ReplayedSeries series;
  private final WorkingDayCalendar calendar;
  private final HeadlineHistory history;
  private final EpisodeLog episodes = new EpisodeLog();
  private Levels newest;

  AlertsReplay(ReplayedSeries series, WorkingDayCalendar calendar) {
    this.series = series;
    this.calendar = calendar;
    this.history = new HeadlineHistory(series.name(), calendar);
  }

  /** The next release. */
  void see(ReplayedRelease release) {
    for (Window window : Window.values()) {
      Levels levels = release.levels(series, window);
      SortedSet<Integer> changed = release.changedMonths(series, window);
      for (int month : changed) {
        history.level(window, month, dollars(levels, month));
      }
      if (window == Window.MONTH && !changed.isEmpty()) {
        for (int month = changed.first(); month <= levels.lastMonth(); month++) {
          history.growth(month, growth(levels, month));
        }
      }
    }
    newest = release.levels(series, Window.MONTH);
    episodes.see(release.publishedAt(), history.release());
  }

  /** A month that goes on from the last, known at a time. */
  void see(Instant publishedAt, Levels levels) {
    int month = levels.lastMonth();
    history.level(Window.MONTH, month, dollars(levels, month));
    history.growth(month, growth(levels, month));
    newest = levels;
    episodes.see(publishedAt, history.release());
  }

  ReplayedSeries series() {
    return series;
  }

  EpisodeLog episodes() {
    return episodes;
  }

  /** Levels of months as known after the last release. */
  Levels levels() {
    return newest;
  }

  /** Whether a month of it could be judged. */
  boolean isJudged() {
    return newest != null
        && !Double.isNaN(episodes.told(Indicator.TRADE_DROP_EPISODE, "drop", newest.lastMonth()));
  }

  /** Whether a month of it is adjusted seasonally. */
  boolean isAdjusted(int month) {
    return !Double.isNaN(episodes.told(Indicator.TRADE_SEASONALLY_ADJUSTED, "", month));
  }

  /** The same as far as it has come, without its episodes. */
  AlertsReplay fork() {
    return new AlertsReplay(this);
  }

  private AlertsReplay(AlertsReplay other) {
    series = other.series;
    calendar = other.calendar;
    history = other.history.copy();
    newest = other.newest;
  }

  private double growth(Levels levels, int month) {
    double elasticity = CalendarElasticity.estimate(levels, month, calendar).value();
    return CalendarAdjustedGrowth.of(levels, month, calendar, elasticity).value();
  }

  private static double dollars(Levels levels, int month) {
    OptionalLong cents = levels.at(month);
    return cents.isPresent() ? cents.getAsLong() / 100.0 : Double.NaN;
  }
}
