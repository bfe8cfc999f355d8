package io.exportindicators.benchmarks.backtest;

import io.exportindicators.benchmarks.backtest.NowcastCell.Judged;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.nowcast.Nowcast;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Estimates each month of one series at the release that makes its window known, and judges the
 * estimates by the newest level of the month.
 *
 * <p>A month that is known already when its window comes is none to estimate. An estimate is made
 * once, by the first release of the window; later revisions of the window change nothing.
 */
final class NowcastReplay {
  private final ReplayedSeries series;
  private final Window window;
  private final WorkingDayCalendar calendar;
  private final int first;
  private final int last;
  private final TreeMap<Integer, Estimate> estimates = new TreeMap<>();
  private Levels newest;

  private record Estimate(Nowcast nowcast, Map<NowcastBaseline, Double> baselines) {}

  /** Of the months from first to last, both included. */
  NowcastReplay(
      ReplayedSeries series, Window window, WorkingDayCalendar calendar, int first, int last) {
    this.series = series;
    this.window = window;
    this.calendar = calendar;
    this.first = first;
    this.last = last;
  }

  /** The next release. */
  void see(ReplayedRelease release) {
    Levels windows = release.levels(series, window);
    Levels months = release.levels(series, Window.MONTH);
    for (int month : release.changedMonths(series, window)) {
      if (month >= first
          && month <= last
          && windows.at(month).isPresent()
          && months.at(month).isEmpty()) {
        estimates.computeIfAbsent(month, at -> estimate(windows, months, at));
      }
    }
    newest = months;
  }

  /** How the estimates turned out. */
  NowcastCell result() {
    List<Judged> judged = new ArrayList<>();
    List<String> absences = new ArrayList<>();
    estimates.forEach(
        (month, estimate) -> {
          Nowcast nowcast = estimate.nowcast();
          OptionalLong level = newest.at(month);
          if (!nowcast.mean().isPresent()) {
            absences.add(Months.text(month) + ": " + nowcast.mean().absence());
          } else if (level.isPresent() && level.getAsLong() > 0) {
            judged.add(
                new Judged(
                    month,
                    level.getAsLong() / 100.0,
                    nowcast.mean().value(),
                    nowcast.lower80().value(),
                    nowcast.upper80().value(),
                    estimate.baselines()));
          }
        });
    return new NowcastCell(series, window, judged, absences);
  }

  private Estimate estimate(Levels windows, Levels months, int month) {
    Map<NowcastBaseline, Double> baselines = new EnumMap<>(NowcastBaseline.class);
    for (NowcastBaseline baseline : NowcastBaseline.values()) {
      baseline
          .estimate(windows, months, month, calendar, window)
          .ifPresent(cents -> baselines.put(baseline, cents / 100));
    }
    return new Estimate(Nowcast.of(windows, months, month, calendar, window), baselines);
  }
}
