package io.exportindicators.jobs.config;

import io.exportindicators.jobs.across.SeriesLevels;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.gate.HeldRows;
import io.exportindicators.jobs.gate.SourceStanding;
import io.exportindicators.jobs.headline.HeldModel;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.series.PartnerAmounts;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.sink.PendingKey;
import io.exportindicators.jobs.sink.PendingResult;
import io.exportindicators.jobs.source.OtherRecord;
import io.exportindicators.jobs.targets.HeldGoal;
import io.exportindicators.jobs.targets.Knowledge;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Every piece of state: names and types are the contract with stored savepoints. */
public final class StateDescriptors {
  /** Gate: the release that is open. Bound: one release. */
  public static final ListStateDescriptor<HeldRows> GATE_HELD =
      new ListStateDescriptor<>("gate-held", TypeInformation.of(HeldRows.class));

  /** Gate: records of the release that is open and that are no trade rows. Bound: one release. */
  public static final ListStateDescriptor<OtherRecord> GATE_OTHERS =
      new ListStateDescriptor<>("gate-others", TypeInformation.of(OtherRecord.class));

  /** Gate: how far each source has come. Bound: sources, and releases that wait. */
  public static final ListStateDescriptor<SourceStanding> GATE_STANDINGS =
      new ListStateDescriptor<>("gate-standings", TypeInformation.of(SourceStanding.class));

  /** Gate: log position of the release that was judged last. */
  public static final ListStateDescriptor<Long> GATE_POSITION =
      new ListStateDescriptor<>("gate-position", Types.LONG);

  /** Gate: what stands for the tables under which all state came about. */
  public static final ListStateDescriptor<String> GATE_TABLES =
      new ListStateDescriptor<>("gate-tables", Types.STRING);

  /** Series: partners' amounts by group. Bound: identities. */
  public static final ValueStateDescriptor<PartnerAmounts> SERIES_AMOUNTS =
      new ValueStateDescriptor<>("series-amounts", TypeInformation.of(PartnerAmounts.class));

  /** Across: changes of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, SeriesChanges[]> ACROSS_PENDING =
      new MapStateDescriptor<>(
          "across-pending",
          Types.LONG,
          Types.OBJECT_ARRAY(TypeInformation.of(SeriesChanges.class)));

  /** Across: the levels of each series by its number. Bound: series of the definition table. */
  public static final MapStateDescriptor<Integer, SeriesLevels> ACROSS_LEVELS =
      new MapStateDescriptor<>("across-levels", Types.INT, TypeInformation.of(SeriesLevels.class));

  /** Across: records of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, GatedRecords> ACROSS_PENDING_RECORDS =
      new MapStateDescriptor<>(
          "across-pending-records", Types.LONG, TypeInformation.of(GatedRecords.class));

  /** Across: printed growth rates by their number. Bound: rows of the definition table. */
  public static final MapStateDescriptor<Integer, FigureSeries> ACROSS_PUBLISHED =
      new MapStateDescriptor<>(
          "across-published", Types.INT, TypeInformation.of(FigureSeries.class));

  /** Across: which unlisted partners have series, by the number of the row's total. Bound: rows. */
  public static final MapStateDescriptor<Integer, long[]> ACROSS_UNLISTED =
      new MapStateDescriptor<>("across-unlisted", Types.INT, TypeInformation.of(long[].class));

  /** World: changes of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, SeriesChanges[]> WORLD_PENDING =
      new MapStateDescriptor<>(
          "world-pending", Types.LONG, Types.OBJECT_ARRAY(TypeInformation.of(SeriesChanges.class)));

  /** World: the levels of each reporter's series. Bound: reporters and series of a definition. */
  public static final MapStateDescriptor<Long, SeriesLevels> WORLD_LEVELS =
      new MapStateDescriptor<>("world-levels", Types.LONG, TypeInformation.of(SeriesLevels.class));

  /** Headline: readings of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, Readings[]> HEADLINE_PENDING =
      pendingReadings("headline-pending");

  /**
   * Headline: figures by row and kind. Bound: the kinds, of a series and what it is the rest of.
   */
  public static final MapStateDescriptor<String, FigureSeries> HEADLINE_FIGURES =
      new MapStateDescriptor<>(
          "headline-figures", Types.STRING, TypeInformation.of(FigureSeries.class));

  /** Headline: the model of a series. */
  public static final ValueStateDescriptor<HeldModel> HEADLINE_MODEL =
      new ValueStateDescriptor<>("headline-model", TypeInformation.of(HeldModel.class));

  /** Productivity: exports of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, Readings[]> PRODUCTIVITY_PENDING_EXPORTS =
      pendingReadings("productivity-pending-exports");

  /** Productivity: records of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, GatedRecords> PRODUCTIVITY_PENDING_RECORDS =
      new MapStateDescriptor<>(
          "productivity-pending-records", Types.LONG, TypeInformation.of(GatedRecords.class));

  /** Productivity: figures by their key. Bound: rows and regions of the measure table. */
  public static final MapStateDescriptor<String, FigureSeries> PRODUCTIVITY_FIGURES =
      new MapStateDescriptor<>(
          "productivity-figures", Types.STRING, TypeInformation.of(FigureSeries.class));

  /** Targets: readings of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, Readings[]> TARGETS_PENDING_READINGS =
      pendingReadings("targets-pending-readings");

  /** Targets: records of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, GatedRecords> TARGETS_PENDING_RECORDS =
      new MapStateDescriptor<>(
          "targets-pending-records", Types.LONG, TypeInformation.of(GatedRecords.class));

  /** Targets: the goals by their id. Bound: goals that were ever announced. */
  public static final MapStateDescriptor<String, HeldGoal> TARGETS_GOALS =
      new MapStateDescriptor<>("targets-goals", Types.STRING, TypeInformation.of(HeldGoal.class));

  /** Targets: what goals can measure, by its key. Bound: rows of both tables. */
  public static final MapStateDescriptor<String, FigureSeries> TARGETS_FIGURES =
      new MapStateDescriptor<>(
          "targets-figures", Types.STRING, TypeInformation.of(FigureSeries.class));

  /** Targets: the newest publication. */
  public static final ValueStateDescriptor<Knowledge> TARGETS_KNOWLEDGE =
      new ValueStateDescriptor<>("targets-knowledge", TypeInformation.of(Knowledge.class));

  /** Last stage: results of releases that are not complete yet. */
  public static final MapStateDescriptor<PendingKey, PendingResult> RESULTS_PENDING =
      new MapStateDescriptor<>(
          "results-pending",
          TypeInformation.of(PendingKey.class),
          TypeInformation.of(PendingResult.class));

  private StateDescriptors() {}

  private static MapStateDescriptor<Long, Readings[]> pendingReadings(String name) {
    return new MapStateDescriptor<>(
        name, Types.LONG, Types.OBJECT_ARRAY(TypeInformation.of(Readings.class)));
  }
}
