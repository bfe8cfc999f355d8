package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Headline series of Korea, given month by month in dollars, folded release by release. */
final class HeadlineFolding {
  static final String TOTAL = "kcs-item/total";
  static final String CHIPS = "kcs-item/semiconductors";
  static final String REST = TOTAL + " without semiconductors";

  private static final DefinitionTable DEFINITIONS = DefinitionTableReader.standard();
  private static final long DAY_MILLIS = 86_400_000;

  private final Random order;
  private final Map<String, Map<String, KeptSeries>> kept = new HashMap<>();
  private final TreeMap<String, TreeMap<Integer, Double>> given = new TreeMap<>();
  private final List<Reading> next = new ArrayList<>();
  private long position;

  /** Readings of a release come in an order of this seed. */
  HeadlineFolding(long seed) {
    order = new Random(seed);
  }

  /** Gives the level of a month, with growth on the year before as its calendar-adjusted growth. */
  HeadlineFolding level(String row, int month, double level, boolean backfill) {
    TreeMap<Integer, Double> levels = given.computeIfAbsent(row, r -> new TreeMap<>());
    levels.put(month, level);
    add(Indicator.TRADE_VALUE, "1m", row, Kind.MONTH, month, level, backfill);
    if (levels.containsKey(month - 12)) {
      double growth = level / levels.get(month - 12) - 1;
      add(Indicator.TRADE_GROWTH, "yoy_calendar", row, Kind.MONTH, month, growth, backfill);
    }
    return this;
  }

  /** Gives the level of a window. */
  HeadlineFolding window(String row, Kind kind, int month, double level) {
    String variant = kind == Kind.DAYS_1_TO_10 ? "10d" : "20d";
    add(Indicator.TRADE_VALUE, variant, row, kind, month, level, false);
    return this;
  }

  /** Takes back the level of a month. */
  HeadlineFolding without(String row, int month) {
    add(Indicator.TRADE_VALUE, "1m", row, Kind.MONTH, month, Double.NaN, false);
    add(Indicator.TRADE_GROWTH, "yoy_calendar", row, Kind.MONTH, month, Double.NaN, false);
    return this;
  }

  /** Folds what was given as one release; the readings that it changed. */
  List<Reading> release() {
    Collections.shuffle(next, order);
    List<Reading> changed = new ArrayList<>();
    for (HeadlineSeries series : HeadlineSeries.of(DEFINITIONS, "KOR")) {
      Map<String, KeptSeries> rows = kept.computeIfAbsent(series.id(), id -> new HashMap<>());
      HeadlineFold fold =
          new HeadlineFold(
              series,
              row -> rows.getOrDefault(row, KeptSeries.NONE),
              WorkingDayCalendar.of("KOR"),
              SeasonalRevisions.STANDARD,
              position);
      next.stream().filter(series::reads).forEach(fold::add);
      changed.addAll(fold.changedReadings());
      fold.changedSeries()
          .forEach(
              (row, update) -> rows.put(row, rows.getOrDefault(row, KeptSeries.NONE).with(update)));
    }
    position++;
    next.clear();
    changed.sort(Reading::compare);
    return changed;
  }

  /** A figure of a series, NaN where there is none. */
  double figure(String id, HeldFigure figure, int month) {
    FigureSeries series = stored(id).figures(figure);
    return series.has(month) ? series.values()[month - series.firstMonth()] : Double.NaN;
  }

  /** What is kept of a series. */
  KeptSeries stored(String id) {
    return kept.getOrDefault(id, Map.of()).getOrDefault(id, KeptSeries.NONE);
  }

  private void add(
      Indicator indicator,
      String variant,
      String row,
      Kind kind,
      int month,
      double value,
      boolean backfill) {
    String[] name = row.split("/", -1);
    next.add(
        new Reading(
            indicator.metric(),
            variant,
            name[1],
            name[0],
            "export",
            "",
            "",
            "",
            "",
            PackedPeriod.of(kind, month),
            value,
            Double.isNaN(value) ? "withdrawn" : "",
            (byte) 1,
            position * DAY_MILLIS,
            backfill));
  }
}
