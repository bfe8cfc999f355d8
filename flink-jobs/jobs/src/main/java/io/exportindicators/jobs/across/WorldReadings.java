package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.indicators.structure.Rank;
import io.exportindicators.indicators.structure.Share;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reporter against the world of its definition in a year, and the world itself. */
final class WorldReadings {
  /** The reporter that the world's own readings carry. */
  static final String WORLD = "WLD";

  private static final ReferencePeriod.Kind YEAR = ReferencePeriod.Kind.YEAR;

  private final List<Definition> rows;
  private final WorldSeries series;
  private final Cause cause;
  private final Map<Integer, WorldTotal> totals = new HashMap<>();
  private final Map<Integer, WorldTotal> totalsOfOthers = new HashMap<>();
  private final Map<Integer, AdvantageReadings> advantages = new HashMap<>();
  private final Map<Integer, MarketShareReadings> marketShares = new HashMap<>();

  /** Readings of the rows of one definition at one vintage. */
  WorldReadings(List<Definition> rows, WorldSeries series, Cause cause) {
    this.rows = rows;
    this.series = series;
    this.cause = cause;
  }

  /** Whoever has figures of a row, and the world where it is their sum. */
  List<String> reporters(Definition row) {
    List<String> reporters = new ArrayList<>();
    for (String reporter : row.reporters()) {
      ObservedLevels total = series.of(reporter).total(row, YEAR);
      if (!reporter.equals(WORLD) && total.firstMonth() <= total.lastMonth()) {
        reporters.add(reporter);
      }
    }
    if (row.world() == World.SUM) {
      reporters.add(WORLD);
    }
    return reporters;
  }

  int lastMonth() {
    int last = Integer.MIN_VALUE;
    for (Definition row : rows) {
      for (String reporter : row.reporters()) {
        last = Math.max(last, series.of(reporter).lastMonth(row, YEAR));
      }
    }
    return last;
  }

  /** The readings of a reporter or of the world, null where there is no figure. */
  List<Reading> of(Definition row, String reporter, int month) {
    ReadingList out = new ReadingList(series.provenance(), row, YEAR, month, cause);
    if (reporter.equals(WORLD)) {
      addWorld(out, row, month);
    } else {
      addReporter(out, row, reporter, month);
    }
    return out.readings();
  }

  private void addWorld(ReadingList out, Definition row, int month) {
    WorldTotal world = total(row);
    out.total(month >= world.firstMonth() && month <= world.lastMonth());
    out.add(
        Indicator.TRADE_VALUE,
        Span.YEAR.level(),
        world.gated(month, () -> MonthReadings.level(world, month)));
    out.add(Indicator.TRADE_GROWTH, "yoy", world.gated(month, () -> YearOnYear.of(world, month)));
    out.add(Indicator.TRADE_WORLD_COVERAGE, "", () -> world.coverage(month));
  }

  private void addReporter(ReadingList out, Definition row, String reporter, int month) {
    ObservedLevels own = series.of(reporter).total(row, YEAR);
    WorldTotal world = total(row);
    out.total(own.spans(month));
    out.add(Indicator.TRADE_SHARE, "world", world.gated(month, () -> Share.of(own, world, month)));
    if (!row.reExporters().isEmpty()) {
      WorldTotal others = totalOfOthers(row);
      boolean isOne = row.reExporters().contains(reporter);
      out.add(
          Indicator.TRADE_SHARE,
          "world_without_re_exporters",
          isOne
              ? () -> Outcome.absent(reporter + " is a re-exporter")
              : others.gated(month, () -> Share.of(own, others, month)));
    }
    out.add(
        Indicator.TRADE_RANK,
        "world",
        world.gated(
            month,
            () -> {
              Outcome known = world.known(all(row), month);
              return known.isPresent() ? Rank.of(own, knownIn(row, month), month) : known;
            }));
    whole(row)
        .ifPresent(
            whole ->
                advantages
                    .computeIfAbsent(
                        row.number(),
                        number -> new AdvantageReadings(row, whole, series, world, total(whole)))
                    .add(out, reporter, month));
    marketShares
        .computeIfAbsent(row.number(), number -> new MarketShareReadings(row, rows, series, world))
        .add(out, reporter, month);
  }

  private Optional<Definition> whole(Definition row) {
    return rows.stream()
        .filter(other -> other.name().equals(row.whole()) && other.flow() == row.flow())
        .findFirst();
  }

  private WorldTotal total(Definition row) {
    return totals.computeIfAbsent(
        row.number(),
        number ->
            row.world() == World.SUM
                ? WorldTotal.sum(all(row), series.provenance())
                : WorldTotal.published(
                    series.of(WORLD).total(row, YEAR), List.of(), series.provenance()));
  }

  /** The world without those who mostly sell on what others made. */
  private WorldTotal totalOfOthers(Definition row) {
    return totalsOfOthers.computeIfAbsent(
        row.number(),
        number ->
            row.world() == World.SUM
                ? WorldTotal.sum(without(row, row.reExporters()), series.provenance())
                : WorldTotal.published(
                    series.of(WORLD).total(row, YEAR),
                    row.reExporters().stream()
                        .map(reporter -> series.of(reporter).total(row, YEAR))
                        .toList(),
                    series.provenance()));
  }

  private List<ObservedLevels> all(Definition row) {
    return without(row, List.of());
  }

  private List<ObservedLevels> without(Definition row, List<String> leftOut) {
    return row.reporters().stream()
        .filter(reporter -> !reporter.equals(WORLD) && !leftOut.contains(reporter))
        .map(reporter -> series.of(reporter).total(row, YEAR))
        .toList();
  }

  private List<ObservedLevels> knownIn(Definition row, int month) {
    return all(row).stream().filter(levels -> levels.at(month).isPresent()).toList();
  }
}
