package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Folds one complete release into the headline series of a reporter and says what it changed; pure.
 *
 * <p>Every month that it adds is judged in its turn by what was known with it; a revision judges
 * the last month anew.
 */
final class HeadlineFold {
  /** Growth of three months on three reads five months before. */
  private static final int REACH = 5;

  private final List<HeadlineSeries> all;
  private final Function<String, HeadlineStore> before;
  private final MonthEvaluation evaluation;
  private final WorkingDayCalendar calendar;
  private final long position;
  private final Map<String, SeriesUpdate> updates = new TreeMap<>();
  private long publishedMillis = Long.MIN_VALUE;
  private boolean backfill;

  /**
   * A fold that has read nothing yet.
   *
   * @param before what is kept of a series, by its id
   */
  HeadlineFold(
      List<HeadlineSeries> all,
      Function<String, HeadlineStore> before,
      WorkingDayCalendar calendar,
      SeasonalRevisions revisions,
      long position) {
    this.all = all;
    this.before = before;
    this.calendar = calendar;
    this.evaluation = new MonthEvaluation(calendar, revisions);
    this.position = position;
  }

  /** Adds a level or a growth that the release changed. */
  void add(Reading reading) {
    publishedMillis = Math.max(publishedMillis, reading.publishedMillis());
    backfill |= reading.backfill();
    HeldFigure figure = HeadlineInputs.figureOf(reading);
    String row = reading.definition() + "/" + reading.sector();
    boolean isWithout = HeadlineInputs.isWithout(reading);
    for (HeadlineSeries series : all) {
      if (isWithout ? series.without().equals(row) : !series.isRest() && series.row().equals(row)) {
        update(series.id())
            .enter(
                figure,
                PackedPeriod.month(reading.period()),
                reading.value(),
                reading.status(),
                reading.publishedMillis(),
                reading.backfill());
      }
    }
  }

  /** The series that the release touched, by their id. */
  Map<String, SeriesUpdate> changedSeries() {
    return updates;
  }

  /** The readings that differ from before. */
  List<Reading> changedReadings() {
    for (HeadlineSeries series : all) {
      if (series.isRest()) {
        for (HeldFigure level : HeldFigure.levels()) {
          enterRest(series, level);
        }
      }
    }
    Cause cause = new Cause(publishedMillis, backfill);
    List<Reading> result = new ArrayList<>();
    for (HeadlineSeries series : all) {
      SeriesUpdate update = updates.get(series.id());
      if (update != null) {
        judge(update);
        NowcastUpdate.enter(update, calendar);
        int from = firstTold(update);
        result.addAll(
            ReadingChanges.between(
                HeadlineReadings.of(series, update.before(), calendar, from, cause),
                HeadlineReadings.of(series, update, calendar, from, cause),
                cause));
      }
    }
    return result;
  }

  /** A reason that changes is told of every month; growth of three months reaches back. */
  private static int firstTold(SeriesUpdate update) {
    return update.model().absence().equals(update.before().model().absence())
        ? update.firstChanged() - REACH
        : Integer.MIN_VALUE;
  }

  private void judge(SeriesUpdate update) {
    if (!update.changes(HeldFigure.LEVEL) && !update.changes(HeldFigure.GROWTH)) {
      return;
    }
    FigureSeries was = update.before().figures(HeldFigure.LEVEL);
    FigureSeries now = update.figures(HeldFigure.LEVEL);
    update.endWith(now.lastMonth());
    FirstPrints.enter(update);
    int added = was.values().length == 0 ? now.firstMonth() : was.lastMonth() + 1;
    for (int month = Math.min(added, now.lastMonth()); month <= now.lastMonth(); month++) {
      if (now.has(month)) {
        evaluation.judge(
            update, month, month == now.lastMonth(), FirstPrints.isNews(update, month));
      }
    }
  }

  /** The level of a row less that of its part, in the months of which either changed. */
  private void enterRest(HeadlineSeries series, HeldFigure level) {
    SeriesUpdate whole = updates.get(series.row());
    SeriesUpdate part = updates.get(series.without());
    if ((whole == null || !whole.changes(level)) && (part == null || !part.changes(level))) {
      return;
    }
    FigureSeries wholes = figures(series.row(), level);
    FigureSeries parts = figures(series.without(), level);
    int from = Math.min(firstChanged(whole), firstChanged(part));
    int to = Math.max(wholes.lastMonth(), figures(series.id(), level).lastMonth());
    for (int month = from; month <= to; month++) {
      Provenance both = new Provenance();
      double rest =
          wholes.has(month) && parts.has(month)
              ? Math.rint((wholes.read(month, both) - parts.read(month, both)) * 100) / 100
              : Double.NaN;
      update(series.id()).enter(level, month, rest, both);
    }
  }

  private static int firstChanged(SeriesUpdate update) {
    return update == null ? Integer.MAX_VALUE : update.firstChanged();
  }

  private FigureSeries figures(String id, HeldFigure figure) {
    SeriesUpdate update = updates.get(id);
    return update == null ? before.apply(id).figures(figure) : update.figures(figure);
  }

  private SeriesUpdate update(String id) {
    return updates.computeIfAbsent(id, i -> new SeriesUpdate(before.apply(i), position));
  }
}
