package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingChanges;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Folds one complete release into a headline series and says what it changed; pure.
 *
 * <p>Every month that it adds is judged in its turn by what was known with it; a revision judges
 * the last month anew. What is told rests on all of them, but they need not be judged in one go.
 */
final class HeadlineFold {
  /** Growth of three months on three reads five months before. */
  private static final int REACH = 5;

  private final HeadlineSeries series;
  private final Function<String, HeadlineStore> before;
  private final MonthEvaluation evaluation;
  private final WorkingDayCalendar calendar;
  private final long position;
  private final Map<String, SeriesUpdate> updates = new TreeMap<>();
  private long publishedMillis = Long.MIN_VALUE;
  private boolean backfill;
  private Iterator<Integer> months;

  /**
   * A fold that has read nothing yet.
   *
   * @param before what is kept by id: of the series, and of the rows that it is the rest of
   */
  HeadlineFold(
      HeadlineSeries series,
      Function<String, HeadlineStore> before,
      WorkingDayCalendar calendar,
      SeasonalRevisions revisions,
      long position) {
    this.series = series;
    this.before = before;
    this.calendar = calendar;
    this.evaluation = new MonthEvaluation(calendar, revisions, series.identificationMonth());
    this.position = position;
  }

  /** Adds a level or a growth that the release changed and that the series reads. */
  void add(Reading reading) {
    publishedMillis = Math.max(publishedMillis, reading.publishedMillis());
    backfill |= reading.backfill();
    update(HeadlineInputs.isWithout(reading) ? series.id() : HeadlineInputs.row(reading))
        .enter(
            HeadlineInputs.figureOf(reading),
            PackedPeriod.month(reading.period()),
            reading.value(),
            reading.status(),
            reading.publishedMillis(),
            reading.backfill());
  }

  /** The series. */
  HeadlineSeries series() {
    return series;
  }

  /** What the release touched, by id. */
  Map<String, SeriesUpdate> changedSeries() {
    return updates;
  }

  /** Judges the next month that is to be judged, when all is added; whether there was one. */
  boolean judgeNext() {
    if (months == null) {
      months = monthsToJudge().iterator();
    }
    if (!months.hasNext()) {
      return false;
    }
    SeriesUpdate update = updates.get(series.id());
    int month = months.next();
    int last = update.figures(HeldFigure.LEVEL).lastMonth();
    evaluation.judge(update, month, month == last, FirstPrints.isNews(update, month));
    return true;
  }

  /** The readings that differ from before; judges what is still to be judged. */
  List<Reading> changedReadings() {
    while (judgeNext()) {
      // Until none is left.
    }
    SeriesUpdate update = updates.get(series.id());
    if (update == null) {
      return List.of();
    }
    NowcastUpdate.enter(update, calendar);
    Cause cause = new Cause(publishedMillis, backfill);
    int from = firstTold(update);
    return ReadingChanges.between(
        HeadlineReadings.of(series, update.before(), calendar, from, cause),
        HeadlineReadings.of(series, update, calendar, from, cause),
        cause);
  }

  /** A reason that changes is told of every month; growth of three months reaches back. */
  private static int firstTold(SeriesUpdate update) {
    return update.model().absence().equals(update.before().model().absence())
        ? update.firstChanged() - REACH
        : Integer.MIN_VALUE;
  }

  private List<Integer> monthsToJudge() {
    if (series.isRest()) {
      HeldFigure.levels().forEach(this::enterRest);
    }
    SeriesUpdate update = updates.get(series.id());
    if (update == null
        || (!update.changes(HeldFigure.LEVEL) && !update.changes(HeldFigure.GROWTH))) {
      return List.of();
    }
    FigureSeries was = update.before().figures(HeldFigure.LEVEL);
    FigureSeries now = update.figures(HeldFigure.LEVEL);
    update.endWith(now.lastMonth());
    FirstPrints.enter(update);
    int added = was.values().length == 0 ? now.firstMonth() : was.lastMonth() + 1;
    return IntStream.rangeClosed(Math.min(added, now.lastMonth()), now.lastMonth())
        .filter(now::has)
        .boxed()
        .toList();
  }

  /** The level of a row less that of its part, in the months of which either changed. */
  private void enterRest(HeldFigure level) {
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
