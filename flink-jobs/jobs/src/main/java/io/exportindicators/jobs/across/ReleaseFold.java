package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.FigureUpdate;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folds one complete release into the series of a reporter and says what it changed; pure.
 *
 * <p>Each affected row is computed before and after in every period from the first change on; what
 * differs is the release's result. The parts of the release may come in any order.
 */
final class ReleaseFold {
  private final DefinitionTable definitions;
  private final IndicatorSet indicators;
  private final SeriesStore before;
  private final long position;
  private final Map<Integer, SeriesLevelsUpdate> updates = new TreeMap<>();
  private final Map<Integer, FigureUpdate> publishedUpdates = new TreeMap<>();
  private final Map<Integer, FigureSeries> changedPublished = new TreeMap<>();
  private final Map<Integer, BitSet> unlisted = new TreeMap<>();
  private final AffectedRows affected;
  private long publishedMillis = Long.MIN_VALUE;
  private boolean backfill;

  ReleaseFold(
      DefinitionTable definitions,
      String reporter,
      IndicatorSet indicators,
      SeriesStore before,
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
      int slot = part.slots()[i];
      if (slot >= SeriesNumber.SLOTS) {
        unlisted
            .computeIfAbsent(
                SeriesNumber.of(part.rows()[i], kind, 0), n -> BitSet.valueOf(before.unlisted(n)))
            .set(slot - SeriesNumber.SLOTS);
      }
      int number = SeriesNumber.of(part.rows()[i], kind, slot);
      SeriesLevelsUpdate update =
          updates.computeIfAbsent(number, n -> new SeriesLevelsUpdate(before.levels(n), position));
      update.add(part, i, month);
      affected.changed(part.rows()[i], kind, update.firstChanged());
    }
  }

  /** Adds the growth rates that the release prints. */
  void add(GatedRecords printed) {
    publishedMillis = Math.max(publishedMillis, printed.publishedMillis());
    for (PublishedGrowth growth : printed.growths()) {
      backfill |= growth.backfill();
      ReferencePeriod.Kind kind = PackedPeriod.kind(growth.period());
      int month = PackedPeriod.month(growth.period());
      int number = SeriesNumber.ofPublished(growth.row(), kind, growth.basis());
      FigureUpdate update =
          publishedUpdates.computeIfAbsent(
              number, n -> new FigureUpdate(before.published(n), position));
      if (update.enter(
          month, growth.ratio(), growth.status(), printed.publishedMillis(), growth.backfill())) {
        changedPublished.put(number, update.series());
        affected.printed(growth.row(), kind, month);
      }
    }
  }

  /** The series that changed, by their number. */
  Map<Integer, SeriesLevels> changedSeries() {
    Map<Integer, SeriesLevels> changed = new TreeMap<>();
    updates.forEach((number, update) -> changed.put(number, update.levels()));
    return changed;
  }

  /** The series of printed rates that changed, by their number. */
  Map<Integer, FigureSeries> changedPublished() {
    return changedPublished;
  }

  /** The unlisted partners that have series now, of rows where there are new ones. */
  Map<Integer, long[]> changedUnlisted() {
    Map<Integer, long[]> changed = new TreeMap<>();
    unlisted.forEach(
        (total, partners) -> {
          long[] bits = partners.toLongArray();
          if (!Arrays.equals(bits, before.unlisted(total))) {
            changed.put(total, bits);
          }
        });
    return changed;
  }

  /** The readings that differ from before. */
  List<Reading> changedReadings() {
    ReporterSeries old = new ReporterSeries(before);
    ReporterSeries now = new ReporterSeries(after());
    Cause cause = new Cause(publishedMillis, backfill);
    List<Reading> result = new ArrayList<>();
    affected
        .firstMonths()
        .forEach(
            (place, changed) -> {
              Definition row = definitions.row(place.row());
              ReferencePeriod.Kind kind = place.kind();
              int step = Span.of(kind).step();
              int last = now.lastMonth(row, kind);
              int first =
                  Span.of(kind).firstFrom(indicators.firstAffected(old, now, row, kind, changed));
              for (int month = first; month <= last; month += step) {
                Reading.addChanged(
                    indicators.readings(old, row, kind, month, cause),
                    indicators.readings(now, row, kind, month, cause),
                    cause,
                    result);
              }
              for (int ahead = 1; ahead <= indicators.periodsAhead(kind); ahead++) {
                Reading.addChanged(
                    indicators.readingsAhead(old, row, kind, last + ahead, cause),
                    indicators.readingsAhead(now, row, kind, last + ahead, cause),
                    cause,
                    result);
              }
            });
    return result;
  }

  private SeriesStore after() {
    Map<Integer, SeriesLevels> levels = changedSeries();
    Map<Integer, long[]> partners = changedUnlisted();
    return new SeriesStore() {
      @Override
      public SeriesLevels levels(int number) {
        SeriesLevels changed = levels.get(number);
        return changed == null ? before.levels(number) : changed;
      }

      @Override
      public FigureSeries published(int number) {
        FigureSeries changed = changedPublished.get(number);
        return changed == null ? before.published(number) : changed;
      }

      @Override
      public long[] unlisted(int total) {
        long[] changed = partners.get(total);
        return changed == null ? before.unlisted(total) : changed;
      }
    };
  }
}
