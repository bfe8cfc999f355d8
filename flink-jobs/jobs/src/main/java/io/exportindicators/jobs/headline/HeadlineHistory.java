package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingSubject;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * One headline series in memory, judged release by release as the stage judges it: for back-tests.
 *
 * <p>Levels are in US dollars, NaN takes one back. Every release is news, and published in the
 * order in which it is folded.
 */
public final class HeadlineHistory {
  private final HeadlineSeries series;
  private final WorkingDayCalendar calendar;
  private final List<Reading> next = new ArrayList<>();
  private KeptSeries kept = KeptSeries.NONE;
  private long position;

  /** A series without a figure, named definition/sector. */
  public HeadlineHistory(String name, WorkingDayCalendar calendar) {
    int slash = name.indexOf('/');
    ReadingSubject subject =
        new ReadingSubject(
            name.substring(slash + 1), name.substring(0, slash), "export", "", "", "");
    this.series = new HeadlineSeries(name, subject, name, "");
    this.calendar = calendar;
  }

  private HeadlineHistory(HeadlineHistory other) {
    series = other.series;
    calendar = other.calendar;
    kept = other.kept;
    position = other.position;
  }

  /** The same series, which goes its own way from here. */
  public HeadlineHistory copy() {
    return new HeadlineHistory(this);
  }

  /** The next release says the level of a month or of a window of it. */
  public void level(Window window, int month, double dollars) {
    Kind kind =
        switch (window) {
          case DAYS_1_TO_10 -> Kind.DAYS_1_TO_10;
          case DAYS_1_TO_20 -> Kind.DAYS_1_TO_20;
          case MONTH -> Kind.MONTH;
        };
    add(Indicator.TRADE_VALUE, Span.of(kind).level(), kind, month, dollars);
  }

  /** The next release says a month's calendar-adjusted growth on the year before. */
  public void growth(int month, double ratio) {
    add(Indicator.TRADE_GROWTH, HeadlineInputs.GROWTH, Kind.MONTH, month, ratio);
  }

  /** Folds the next release; the readings that it changed. */
  public List<Reading> release() {
    KeptSeries before = kept;
    HeadlineFold fold =
        new HeadlineFold(series, id -> before, calendar, SeasonalRevisions.STANDARD, position++);
    next.forEach(fold::add);
    next.clear();
    List<Reading> changed = fold.changedReadings();
    for (SeriesUpdate update : fold.changedSeries().values()) {
      kept = kept.with(update);
    }
    return changed;
  }

  private void add(Indicator indicator, String variant, Kind kind, int month, double value) {
    next.add(
        new Reading(
            indicator.metric(),
            variant,
            series.subject().sector(),
            series.subject().definition(),
            series.subject().flow(),
            "",
            "",
            "",
            "",
            PackedPeriod.of(kind, month),
            value,
            "",
            (byte) 0,
            position,
            false));
  }
}
