package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Folds one complete release into the series of a reporter and says what it changed; pure.
 *
 * <p>Each affected row is computed before and after in every month from the first change on; what
 * differs is the release's result. The parts of the release may come in any order.
 */
final class ReleaseFold {
  private final DefinitionTable definitions;
  private final IndicatorSet indicators;
  private final IntFunction<SeriesLevels> before;
  private final long position;
  private final Map<Integer, SeriesLevelsUpdate> updates = new TreeMap<>();
  private final AffectedRows affected;
  private long publishedMillis = Long.MIN_VALUE;
  private boolean backfill;

  ReleaseFold(
      DefinitionTable definitions,
      String reporter,
      IndicatorSet indicators,
      IntFunction<SeriesLevels> before,
      long position) {
    this.definitions = definitions;
    this.indicators = indicators;
    this.before = before;
    this.position = position;
    this.affected = new AffectedRows(definitions, reporter);
  }

  /** Adds a part of the release. */
  void add(SeriesChanges part) {
    publishedMillis = Math.max(publishedMillis, part.publishedMillis());
    for (boolean isBackfill : part.backfills()) {
      backfill |= isBackfill;
    }
    for (int i = 0; i < part.rows().length; i++) {
      ReferencePeriod.Kind kind = PackedPeriod.kind(part.periods()[i]);
      int month = PackedPeriod.month(part.periods()[i]);
      int number = SeriesNumber.of(part.rows()[i], kind, part.slots()[i]);
      SeriesLevelsUpdate update =
          updates.computeIfAbsent(number, n -> new SeriesLevelsUpdate(before.apply(n), position));
      update.add(part, i, month);
      affected.changed(part.rows()[i], kind, update.firstChanged());
    }
  }

  /** The series that changed, by their number. */
  Map<Integer, SeriesLevels> changedSeries() {
    Map<Integer, SeriesLevels> changed = new TreeMap<>();
    updates.forEach((number, update) -> changed.put(number, update.levels()));
    return changed;
  }

  /** The readings that differ from before. */
  List<Reading> changedReadings() {
    Map<Integer, SeriesLevels> changed = changedSeries();
    ReporterSeries old = new ReporterSeries(before);
    ReporterSeries now =
        new ReporterSeries(
            number -> {
              SeriesLevels levels = changed.get(number);
              return levels == null ? before.apply(number) : levels;
            });
    Cause cause = new Cause(publishedMillis, backfill);
    List<Reading> result = new ArrayList<>();
    affected
        .firstMonths()
        .forEach(
            (place, firstMonth) -> {
              Definition row = definitions.row(place.row());
              int last = lastMonth(now, row, place.kind());
              for (int month = firstMonth; month <= last; month++) {
                compare(
                    indicators.readings(old, row, place.kind(), month, cause),
                    indicators.readings(now, row, place.kind(), month, cause),
                    result);
              }
            });
    return result;
  }

  private static int lastMonth(ReporterSeries series, Definition row, ReferencePeriod.Kind kind) {
    int last = Integer.MIN_VALUE;
    for (int slot = 0; slot < row.slots(); slot++) {
      last = Math.max(last, series.levels(row, kind, slot).lastMonth());
    }
    return last;
  }

  private static void compare(List<Reading> old, List<Reading> now, List<Reading> result) {
    for (int i = 0; i < now.size(); i++) {
      Reading after = now.get(i);
      Reading earlier = old.get(i);
      if (after != null && (earlier == null || !after.saysTheSameAs(earlier))) {
        result.add(after);
      }
    }
  }
}
