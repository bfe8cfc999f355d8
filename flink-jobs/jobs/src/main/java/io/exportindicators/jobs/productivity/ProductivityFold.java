package io.exportindicators.jobs.productivity;

import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.FigureUpdate;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingChanges;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.schemas.tables.Measure;
import io.exportindicators.schemas.tables.MeasureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Folds one complete release into the figures of a reporter and says what it changed; pure.
 *
 * <p>A sector that the release touches is computed before and after as a whole: the year on which
 * an index is based reaches every period.
 */
final class ProductivityFold {
  private final List<Measure> measures;
  private final FigureStore before;
  private final long position;
  private final Map<String, FigureUpdate> updates = new TreeMap<>();
  private final Map<String, FigureSeries> changedFigures = new TreeMap<>();
  private final TreeSet<String> subjects = new TreeSet<>();
  private long publishedMillis = Long.MIN_VALUE;
  private boolean backfill;

  ProductivityFold(MeasureTable measures, String reporter, FigureStore before, long position) {
    this.measures = measures.of(reporter);
    this.before = before;
    this.position = position;
  }

  /** Adds the figures of the release. */
  void add(GatedRecords records) {
    for (ObservedFigure figure : records.figures()) {
      boolean changed =
          enter(
              FigureKey.of(figure),
              PackedPeriod.month(figure.period()),
              figure.value(),
              figure.status(),
              records.publishedMillis(),
              figure.backfill());
      if (changed) {
        measures.stream()
            .filter(row -> reads(row, figure))
            .map(Measure::subject)
            .forEach(subjects::add);
      }
    }
  }

  /** Adds the exports that the release changed. */
  void add(Reading exports) {
    String trade = exports.definition() + "/" + exports.sector();
    boolean changed =
        enter(
            FigureKey.ofExports(trade, PackedPeriod.kind(exports.period())),
            PackedPeriod.month(exports.period()),
            exports.value(),
            exports.status(),
            exports.publishedMillis(),
            exports.backfill());
    if (changed) {
      measures.stream()
          .filter(row -> row.trade().equals(trade))
          .map(Measure::subject)
          .forEach(subjects::add);
    }
  }

  /** The series that changed, by their key. */
  Map<String, FigureSeries> changedFigures() {
    return changedFigures;
  }

  /** The readings that differ from before. */
  List<Reading> changedReadings() {
    FigureStore after =
        key -> {
          FigureSeries series = changedFigures.get(key);
          return series == null ? before.figures(key) : series;
        };
    Cause cause = new Cause(publishedMillis, backfill);
    List<Reading> result = new ArrayList<>();
    for (String subject : subjects) {
      List<Measure> rows = measures.stream().filter(row -> row.subject().equals(subject)).toList();
      result.addAll(
          ReadingChanges.between(
              SubjectReadings.of(before, rows, cause),
              SubjectReadings.of(after, rows, cause),
              cause));
    }
    return result;
  }

  private boolean enter(
      String key, int month, double value, byte status, long published, boolean isBackfill) {
    publishedMillis = Math.max(publishedMillis, published);
    backfill |= isBackfill;
    FigureUpdate update =
        updates.computeIfAbsent(key, k -> new FigureUpdate(before.figures(k), position));
    boolean changed = update.enter(month, value, status, published, isBackfill);
    if (changed) {
      changedFigures.put(key, update.series());
    }
    return changed;
  }

  private static boolean reads(Measure row, ObservedFigure figure) {
    return row.definition().equals(figure.definition())
        && (row.sector().equals(figure.sector()) || row.whole().equals(figure.sector()));
  }
}
