package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Months;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.schemas.Reporters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Folds one complete release into the annual series of all reporters of a definition and says what
 * it changed against the world; pure.
 *
 * <p>Every year from the first change on is computed before and after for every reporter: one
 * reporter's figure moves the share of all.
 */
final class WorldFold {
  private final List<Definition> rows;
  private final LongFunction<SeriesLevels> before;
  private final long position;
  private final Map<Long, SeriesLevelsUpdate> updates = new TreeMap<>();
  private long publishedMillis = Long.MIN_VALUE;
  private boolean backfill;
  private int firstMonth = Integer.MAX_VALUE;

  WorldFold(List<Definition> rows, LongFunction<SeriesLevels> before, long position) {
    this.rows = rows;
    this.before = before;
    this.position = position;
  }

  /** Adds a part of the release. */
  void add(SeriesChanges part) {
    publishedMillis = Math.max(publishedMillis, part.publishedMillis());
    for (int i = 0; i < part.rows().length; i++) {
      backfill |= part.backfills()[i];
      int period = part.periods()[i];
      int number = SeriesNumber.of(part.rows()[i], PackedPeriod.kind(period), part.slots()[i]);
      SeriesLevelsUpdate update =
          updates.computeIfAbsent(
              number(part.reporter(), number),
              n -> new SeriesLevelsUpdate(before.apply(n), position));
      update.add(part, i, PackedPeriod.month(period));
      firstMonth = Math.min(firstMonth, update.firstChanged());
    }
  }

  /** The series that changed, by reporter and number. */
  Map<Long, SeriesLevels> changedSeries() {
    Map<Long, SeriesLevels> changed = new TreeMap<>();
    updates.forEach((number, update) -> changed.put(number, update.levels()));
    return changed;
  }

  /** The readings of each reporter that differ from before. */
  Map<String, List<Reading>> changedReadings() {
    Map<Long, SeriesLevels> changed = changedSeries();
    Cause cause = new Cause(publishedMillis, backfill);
    WorldReadings old = new WorldReadings(rows, world(before), cause);
    WorldReadings now =
        new WorldReadings(
            rows,
            world(
                number -> {
                  SeriesLevels levels = changed.get(number);
                  return levels == null ? before.apply(number) : levels;
                }),
            cause);
    Map<String, List<Reading>> result = new TreeMap<>();
    int last = now.lastMonth();
    for (Definition row : rows) {
      for (int month = Span.YEAR.firstFrom(firstMonth); month <= last; month += Months.YEAR) {
        for (String reporter : now.reporters(row)) {
          List<Reading> readings = new ArrayList<>();
          Reading.addChanged(
              old.of(row, reporter, month), now.of(row, reporter, month), cause, readings);
          if (!readings.isEmpty()) {
            result.computeIfAbsent(reporter, r -> new ArrayList<>()).addAll(readings);
          }
        }
      }
    }
    return result;
  }

  private static WorldSeries world(LongFunction<SeriesLevels> levels) {
    return new WorldSeries((reporter, number) -> levels.apply(number(reporter, number)));
  }

  /** A series of a reporter as one number. */
  private static long number(String reporter, int series) {
    return (long) Reporters.numberOf(reporter) << Integer.SIZE | series;
  }
}
