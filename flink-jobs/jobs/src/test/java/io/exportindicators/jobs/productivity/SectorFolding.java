package io.exportindicators.jobs.productivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.TestMeasures;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.tables.MeasureTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.util.ListCollector;

/** Korea's sectors over several releases: figures are given, then folded as one release. */
final class SectorFolding implements FigureStore {
  /** Chips with everything, their whole by region, and a sector without production. */
  static final MeasureTable TABLE =
      TestMeasures.table(
          "d,chips,production,KOR,s,index,2020,KR-11 KR-41,,t/chips",
          "d,chips,shipments,KOR,s,index,2020,,,t/chips",
          "d,chips,value-added,KOR,s,KRW,2020,,,",
          "d,chips,nominal-value-added,KOR,s,KRW,,,,",
          "d,chips,sales,KOR,s,KRW,,,,",
          "d,chips,rd,KOR,s,KRW,,,,",
          "d,chips,compensation,KOR,s,KRW,,,,",
          "d,chips,capital-services,KOR,s,index,,,,",
          "d,chips,hours,KOR,s,hours,,,,",
          "d,chips,employees,KOR,s,persons,,,,",
          "d,chips,employment,KOR,s,persons,,KR-11 KR-41,all,t/chips",
          "d,all,employment,KOR,s,persons,,KR-11 KR-41,,",
          "e,chips,employment,KOR,s,persons,,,,t/chips");

  private final Map<String, FigureSeries> figures = new HashMap<>();
  private final Map<String, Reading> latest = new TreeMap<>();
  private final List<ObservedFigure> given = new ArrayList<>();
  private final List<Reading> exports = new ArrayList<>();
  private final Random random;
  private long position;

  /** What a release brings is ordered by a seed. */
  SectorFolding(long seed) {
    random = new Random(seed);
  }

  @Override
  public FigureSeries figures(String key) {
    return figures.getOrDefault(key, FigureSeries.EMPTY);
  }

  /** A figure of chips by definition d. */
  SectorFolding figure(String measure, String period, double value) {
    return figure("d", "chips", measure, "", period, value);
  }

  SectorFolding figure(
      String definition, String sector, String measure, String region, String period, double v) {
    given.add(
        new ObservedFigure(
            definition, sector, measure, "KOR", region, period(period), v, (byte) 1, false));
    return this;
  }

  /** Exports of t/chips in US dollars, NaN where they are withdrawn. */
  SectorFolding exports(String variant, String period, double dollars) {
    exports.add(
        new Reading(
            "trade_value_usd",
            variant,
            "chips",
            "t",
            "export",
            "",
            "",
            "",
            "",
            period(period),
            dollars,
            Double.isNaN(dollars) ? "gone" : "",
            (byte) 1,
            position + 1,
            false));
    return this;
  }

  /** Folds what was given; its publication time is its place. What it changed. */
  List<Reading> release() {
    position++;
    ProductivityFold fold = new ProductivityFold(TABLE, "KOR", this, position);
    List<Reading> linked = linked();
    Collections.shuffle(linked, random);
    linked.forEach(fold::add);
    Collections.shuffle(given, random);
    fold.add(
        new GatedRecords(
            "KOR",
            position,
            new PublishedGrowth[0],
            given.toArray(ObservedFigure[]::new),
            new StrategyGoal[0]));
    List<Reading> changed = fold.changedReadings();
    figures.putAll(fold.changedFigures());
    exports.clear();
    given.clear();
    changed.forEach(reading -> latest.put(place(reading), reading));
    return Readings.inOrder("KOR", "a", changed).readings();
  }

  private List<Reading> linked() {
    List<Readings> out = new ArrayList<>();
    new LinkedExports(TABLE).flatMap(Readings.of("KOR", "a", exports), new ListCollector<>(out));
    return out.isEmpty() ? new ArrayList<>() : new ArrayList<>(out.get(0).readings());
  }

  /** The newest reading of d/chips, null where none was ever told. */
  Reading latest(String indicator, String variant, String period) {
    return latest(indicator, variant, "", period);
  }

  Reading latest(String indicator, String variant, String region, String period) {
    return latest.get(String.join(" ", "d/chips", indicator, variant, region, period));
  }

  double value(String indicator, String variant, String period) {
    return value(indicator, variant, "", period);
  }

  double value(String indicator, String variant, String region, String period) {
    Reading reading = latest(indicator, variant, region, period);
    assertThat(reading).as("%s %s %s", indicator, variant, period).isNotNull();
    assertThat(reading.absence()).isEmpty();
    return reading.value();
  }

  /** Everything told of a definition/sector and an indicator. */
  List<Reading> all(String subject, String indicator) {
    return latest.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(subject + " " + indicator + " "))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What the newest readings say; those taken back are not there. */
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
        reading.definition() + "/" + reading.sector(),
        reading.indicator(),
        reading.variant(),
        reading.region(),
        PackedPeriod.period(reading.period()).toString());
  }

  static int period(String text) {
    return PackedPeriod.of(ReferencePeriod.parse(text).orElseThrow());
  }
}
