package io.exportindicators.jobs;

import io.exportindicators.jobs.across.AcrossStage;
import io.exportindicators.jobs.across.WorldStage;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.config.OperatorUids;
import io.exportindicators.jobs.config.ReleaseSemantics;
import io.exportindicators.jobs.config.TablesFingerprint;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.gate.GroupBlock;
import io.exportindicators.jobs.gate.ReleaseGate;
import io.exportindicators.jobs.headline.HeadlineInputs;
import io.exportindicators.jobs.headline.HeadlineStage;
import io.exportindicators.jobs.productivity.LinkedExports;
import io.exportindicators.jobs.productivity.ProductivityStage;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.series.SeriesStage;
import io.exportindicators.jobs.series.WorldChanges;
import io.exportindicators.jobs.sink.KafkaSinks;
import io.exportindicators.jobs.sink.PendingResult;
import io.exportindicators.jobs.sink.ReleaseCloser;
import io.exportindicators.jobs.sink.ResultEntry;
import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.Rejection;
import io.exportindicators.jobs.source.ReleaseLog;
import io.exportindicators.jobs.targets.TargetStage;
import io.exportindicators.jobs.targets.TrackedReadings;
import io.exportindicators.schemas.tables.MeasureTable;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The straight line from releases to indicators.
 *
 * <pre>
 * releases.v1 ─ source ─ gate ═ blocks of groups ═ series ═ changes by reporter ══ across ═╦══════════════╗
 *                         │ │                        └═ annual changes by definition ═ world ═╬══════════════╣
 *                         │ ├─ records by reporter: growth ═ across                          ║              ║
 *                         │ │                        headline ◄═ its levels and growth ═══════╬══════════════╣
 *                         │ │                        figures ═ productivity ═════════════════╬══════════════╣
 *                         │ │                          goals ═ targets ◄═ what they measure ═╝══════════════╣
 *                         │ └─ markers, with goals and policy events ═══════════════════════════════════ closer ─ indicators.v1
 *                         └─ rejections ─ rejected.v1
 * </pre>
 *
 * <p>Single lines run with parallelism 1, double ones are shuffles.
 */
public final class IndicatorsTopology {
  private IndicatorsTopology() {}

  /** Adds the job to an environment, between Kafka topics. */
  public static void define(StreamExecutionEnvironment env, IndicatorsOptions options) {
    ReleaseSemantics.apply(env, options.checkpointInterval().toMillis());
    define(
        env,
        options,
        ReleaseLog.source(options),
        KafkaSinks.results(options.kafka(), options.indicatorsTopic()),
        KafkaSinks.rejections(options.kafka(), options.rejectedTopic(), options.releasesTopic()));
  }

  /** Adds the job to an environment that has its settings, between any source and sinks. */
  public static void define(
      StreamExecutionEnvironment env,
      IndicatorsOptions options,
      Source<LogEntry, ?, ?> source,
      Sink<ResultEntry> results,
      Sink<Rejection> rejections) {
    ReleaseSemantics.check(env);
    SingleOutputStreamOperator<GroupBlock> gated =
        env.fromSource(source, WatermarkStrategy.noWatermarks(), OperatorUids.SOURCE)
            .uid(OperatorUids.SOURCE)
            .forceNonParallel()
            .transform(
                OperatorUids.GATE,
                TypeInformation.of(GroupBlock.class),
                new ReleaseGate(
                    ReleaseSemantics.MAX_PARALLELISM,
                    TablesFingerprint.of(options.definitions(), options.measures())))
            .uid(OperatorUids.GATE)
            .forceNonParallel();

    SingleOutputStreamOperator<SeriesChanges> changes =
        gated
            .keyBy(GroupBlock::routingKey)
            .transform(
                OperatorUids.SERIES,
                TypeInformation.of(SeriesChanges.class),
                new SeriesStage(options.definitions()))
            .uid(OperatorUids.SERIES);

    DataStream<GatedRecords> records = gated.getSideOutput(ReleaseGate.RECORDS);
    DataStream<Readings> across = across(changes, records, options.definitions());
    DataStream<Readings> world = world(changes, options.definitions());
    DataStream<Readings> headline = headline(across, options);
    DataStream<Readings> productivity = productivity(across, records, options.measures());
    DataStream<Readings> targets = targets(across, world, productivity, records);
    DataStream<PendingResult> readings =
        pending(across, OperatorUids.READINGS)
            .union(
                pending(world, OperatorUids.WORLD_READINGS),
                pending(headline, OperatorUids.HEADLINE_READINGS),
                pending(productivity, OperatorUids.PRODUCTIVITY_READINGS),
                pending(targets, OperatorUids.TARGET_READINGS));

    DataStream<PendingResult> markers =
        gated
            .getSideOutput(ReleaseGate.MARKERS)
            .map(PendingResult::of, TypeInformation.of(PendingResult.class))
            .uid(OperatorUids.MARKERS)
            .name(OperatorUids.MARKERS)
            .forceNonParallel();

    readings
        .union(markers)
        .keyBy(part -> 0)
        .process(new ReleaseCloser(), TypeInformation.of(ResultEntry.class))
        .uid(OperatorUids.CLOSER)
        .name(OperatorUids.CLOSER)
        .forceNonParallel()
        .sinkTo(results)
        .uid(OperatorUids.RESULTS)
        .name(OperatorUids.RESULTS)
        .setParallelism(1);

    gated
        .getSideOutput(ReleaseGate.REJECTIONS)
        .sinkTo(rejections)
        .uid(OperatorUids.REJECTIONS)
        .name(OperatorUids.REJECTIONS)
        .setParallelism(1);
  }

  /** Chained to what gives the readings, before streams are united: written once on their way. */
  private static DataStream<PendingResult> pending(DataStream<Readings> readings, String uid) {
    return readings
        .map(PendingResult::of, TypeInformation.of(PendingResult.class))
        .uid(uid)
        .name(uid);
  }

  private static DataStream<Readings> across(
      DataStream<SeriesChanges> changes,
      DataStream<GatedRecords> records,
      DefinitionTable definitions) {
    return changes
        .keyBy(SeriesChanges::reporter)
        .connect(records.keyBy(GatedRecords::reporter))
        .process(new AcrossStage(definitions), TypeInformation.of(Readings.class))
        .uid(OperatorUids.ACROSS)
        .name(OperatorUids.ACROSS);
  }

  private static DataStream<Readings> world(
      DataStream<SeriesChanges> changes, DefinitionTable definitions) {
    return changes
        .flatMap(new WorldChanges(definitions), TypeInformation.of(SeriesChanges.class))
        .uid(OperatorUids.WORLD_CHANGES)
        .name(OperatorUids.WORLD_CHANGES)
        .keyBy(WorldChanges.definition(definitions), Types.STRING)
        .process(new WorldStage(definitions), TypeInformation.of(Readings.class))
        .uid(OperatorUids.WORLD)
        .name(OperatorUids.WORLD);
  }

  private static DataStream<Readings> headline(
      DataStream<Readings> across, IndicatorsOptions options) {
    return across
        .flatMap(new HeadlineInputs(options.definitions()), TypeInformation.of(Readings.class))
        .uid(OperatorUids.HEADLINE_INPUTS)
        .name(OperatorUids.HEADLINE_INPUTS)
        .keyBy(HeadlineInputs::key, Types.STRING)
        .transform(
            OperatorUids.HEADLINE,
            TypeInformation.of(Readings.class),
            new HeadlineStage(options.definitions(), options.seasonalRevisions()))
        .uid(OperatorUids.HEADLINE);
  }

  private static DataStream<Readings> productivity(
      DataStream<Readings> across, DataStream<GatedRecords> records, MeasureTable measures) {
    return across
        .flatMap(new LinkedExports(measures), TypeInformation.of(Readings.class))
        .uid(OperatorUids.LINKED_EXPORTS)
        .name(OperatorUids.LINKED_EXPORTS)
        .keyBy(Readings::reporter)
        .connect(records.keyBy(GatedRecords::reporter))
        .process(new ProductivityStage(measures), TypeInformation.of(Readings.class))
        .uid(OperatorUids.PRODUCTIVITY)
        .name(OperatorUids.PRODUCTIVITY);
  }

  private static DataStream<Readings> targets(
      DataStream<Readings> across,
      DataStream<Readings> world,
      DataStream<Readings> productivity,
      DataStream<GatedRecords> records) {
    return tracked(across, OperatorUids.TRACKED)
        .union(
            tracked(world, OperatorUids.TRACKED_WORLD),
            tracked(productivity, OperatorUids.TRACKED_PRODUCTIVITY))
        .keyBy(Readings::reporter)
        .connect(records.keyBy(GatedRecords::reporter))
        .process(new TargetStage(), TypeInformation.of(Readings.class))
        .uid(OperatorUids.TARGETS)
        .name(OperatorUids.TARGETS);
  }

  private static DataStream<Readings> tracked(DataStream<Readings> readings, String uid) {
    return readings
        .flatMap(new TrackedReadings(), TypeInformation.of(Readings.class))
        .uid(uid)
        .name(uid);
  }
}
