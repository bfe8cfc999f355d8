package io.exportindicators.jobs.config;

import io.exportindicators.jobs.across.PublishedSeries;
import io.exportindicators.jobs.across.SeriesLevels;
import io.exportindicators.jobs.gate.GatedGrowths;
import io.exportindicators.jobs.gate.HeldRows;
import io.exportindicators.jobs.gate.SourceStanding;
import io.exportindicators.jobs.series.PartnerAmounts;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.sink.PendingKey;
import io.exportindicators.jobs.sink.PendingResult;
import io.exportindicators.jobs.source.PublishedGrowth;
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

  /** Gate: printed growth rates of the release that is open. Bound: one release. */
  public static final ListStateDescriptor<PublishedGrowth> GATE_GROWTHS =
      new ListStateDescriptor<>("gate-growths", TypeInformation.of(PublishedGrowth.class));

  /** Gate: how far each source has come. Bound: sources, and releases that wait. */
  public static final ListStateDescriptor<SourceStanding> GATE_STANDINGS =
      new ListStateDescriptor<>("gate-standings", TypeInformation.of(SourceStanding.class));

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

  /** Across: printed growth rates of releases that are not complete here yet, by position. */
  public static final MapStateDescriptor<Long, GatedGrowths> ACROSS_PENDING_GROWTHS =
      new MapStateDescriptor<>(
          "across-pending-growths", Types.LONG, TypeInformation.of(GatedGrowths.class));

  /** Across: printed growth rates by their number. Bound: rows of the definition table. */
  public static final MapStateDescriptor<Integer, PublishedSeries> ACROSS_PUBLISHED =
      new MapStateDescriptor<>(
          "across-published", Types.INT, TypeInformation.of(PublishedSeries.class));

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

  /** Last stage: results of releases that are not complete yet. */
  public static final MapStateDescriptor<PendingKey, PendingResult> RESULTS_PENDING =
      new MapStateDescriptor<>(
          "results-pending",
          TypeInformation.of(PendingKey.class),
          TypeInformation.of(PendingResult.class));

  private StateDescriptors() {}
}
