package io.exportindicators.jobs.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.source.LogDecoder;
import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.util.ListCollector;

/**
 * Korea's goals over several releases: readings and goals are given, then folded as one release.
 */
final class GoalFolding implements TargetStore {
  private static final SingleObjectCodec CODEC = new SingleObjectCodec();
  private static final LogDecoder DECODER =
      new LogDecoder(DefinitionTableReader.standard(), MeasureTableReader.standard());

  private final SortedMap<String, HeldGoal> goals = new TreeMap<>();
  private final Map<String, FigureSeries> figures = new HashMap<>();
  private final Map<String, Reading> latest = new TreeMap<>();
  private final List<Reading> readings = new ArrayList<>();
  private final List<StrategyGoal> given = new ArrayList<>();
  private final Random random;
  private Knowledge knowledge = Knowledge.NONE;
  private long position;

  /** What a release brings is ordered by a seed. */
  GoalFolding(long seed) {
    random = new Random(seed);
  }

  @Override
  public FigureSeries figures(String key) {
    return figures.getOrDefault(key, FigureSeries.EMPTY);
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Exports of a definition/sector, in US dollars. */
  GoalFolding exports(String trade, String period, double dollars) {
    String level =
        switch (ReferencePeriod.parse(period).orElseThrow().kind()) {
          case YEAR -> "1y";
          case QUARTER -> "1q";
          default -> "1m";
        };
    return reading("trade_value_usd", level, trade, "export", "", period, dollars);
  }

  /** A published measure of a definition/sector. */
  GoalFolding figure(String measure, String subject, String unit, String period, double value) {
    return reading("sector_observation_value", measure, subject, "", unit, period, value);
  }

  GoalFolding reading(
      String indicator,
      String variant,
      String subject,
      String flow,
      String unit,
      String period,
      double value) {
    String[] names = subject.split("/", 2);
    return reading(
        new Reading(
            indicator,
            variant,
            names[1],
            names[0],
            flow,
            "",
            "",
            "",
            unit,
            PackedPeriod.of(ReferencePeriod.parse(period).orElseThrow()),
            value,
            Double.isNaN(value) ? "gone" : "",
            (byte) 1,
            0,
            false));
  }

  GoalFolding reading(Reading reading) {
    readings.add(reading);
    return this;
  }

  /** A goal that the decoder takes. */
  GoalFolding goal(StrategyTarget target) {
    assertThat(goalIfAllowed(target)).isTrue();
    return this;
  }

  /** Whether the decoder takes a goal; then it is of the release. */
  boolean goalIfAllowed(StrategyTarget target) {
    LogEntry entry = DECODER.decode(0, CODEC.encode(target));
    return entry.rejection() == null && given.add(entry.other().goal());
  }

  /** Folds what was given, published on a day at 09:00 in Seoul; what it changed. */
  List<Reading> release(String date) {
    long published = LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    position++;
    TargetFold fold = new TargetFold(new TreeMap<>(goals), this, position);
    List<Reading> tracked = tracked(published);
    Collections.shuffle(tracked, random);
    tracked.forEach(fold::add);
    if (!given.isEmpty()) {
      fold.add(
          new GatedRecords(
              "KOR",
              published,
              new PublishedGrowth[0],
              new ObservedFigure[0],
              given.toArray(StrategyGoal[]::new)));
    }
    List<Reading> changed = fold.changedReadings();
    figures.putAll(fold.changedFigures());
    goals.putAll(fold.changedGoals());
    knowledge = fold.knowledge();
    readings.clear();
    given.clear();
    changed.forEach(reading -> latest.put(place(reading), reading));
    return changed;
  }

  private List<Reading> tracked(long published) {
    Reading[] dated =
        readings.stream().map(reading -> publishedAt(reading, published)).toArray(Reading[]::new);
    List<Readings> out = new ArrayList<>();
    new TrackedReadings()
        .flatMap(Readings.of("KOR", "a", List.of(dated)), new ListCollector<>(out));
    return out.isEmpty() ? new ArrayList<>() : new ArrayList<>(out.get(0).readings());
  }

  private static Reading publishedAt(Reading reading, long published) {
    return new Reading(
        reading.indicator(),
        reading.variant(),
        reading.sector(),
        reading.definition(),
        reading.flow(),
        reading.by(),
        reading.item(),
        reading.region(),
        reading.unit(),
        reading.period(),
        reading.value(),
        reading.absence(),
        reading.status(),
        published,
        reading.backfill());
  }

  /** The newest reading of a goal, null where none was ever told. */
  Reading latest(String target, String indicator, String variant, String period) {
    return latest.get(String.join(" ", target, "strategy_target_" + indicator, variant, period));
  }

  double value(String target, String indicator, String variant, String period) {
    Reading reading = latest(target, indicator, variant, period);
    assertThat(reading).as("%s %s %s", indicator, variant, period).isNotNull();
    assertThat(reading.absence()).isEmpty();
    return reading.value();
  }

  /** The one status that holds. */
  String status(String target, String period) {
    List<String> holding = new ArrayList<>();
    latest.forEach(
        (place, reading) -> {
          if (place.startsWith(target + " strategy_target_status ")
              && place.endsWith(" " + period)
              && reading.value() == 1) {
            holding.add(reading.variant());
          }
        });
    assertThat(holding).as("statuses of %s in %s", target, period).hasSize(1);
    return holding.get(0);
  }

  /** Why the value of a milestone's period is not known. */
  String reason(String target, String period) {
    return latest(target, "value", "milestone", period).absence();
  }

  /** What the newest readings of goals say; those taken back are not there. */
  Map<String, String> latest() {
    Map<String, String> said = new TreeMap<>();
    latest.forEach(
        (place, reading) -> {
          if (!reading.absence().equals(Reading.TAKEN_BACK)) {
            said.put(place, reading.value() + " " + reading.absence() + " " + reading.status());
          }
        });
    return said;
  }

  private static String place(Reading reading) {
    return String.join(
        " ",
        reading.item(),
        reading.indicator(),
        reading.variant(),
        PackedPeriod.period(reading.period()).toString());
  }
}
