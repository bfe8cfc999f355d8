package io.exportindicators.jobs.history;

import io.exportindicators.jobs.config.ReleaseSemantics;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;

/**
 * The line from indicators to PostgreSQL, all of it with parallelism 1.
 *
 * <pre>
 * indicators.v1 ─ source ─ assembler ─ sink ─ CALL write_release(...)
 * </pre>
 *
 * <p>A release is one element and one transaction, and the database knows those it has: at least
 * once here is exactly once there. While the database is away the job starts again and again, at
 * most every 30 s, and catches up when it is back.
 */
public final class HistoryTopology {
  private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  private HistoryTopology() {}

  /** Adds the job to an environment. */
  public static void define(StreamExecutionEnvironment env, HistoryOptions options) {
    ReleaseSemantics.apply(env, options.checkpointInterval().toMillis());
    env.configure(unlimitedRestarts());
    env.fromSource(source(options), WatermarkStrategy.noWatermarks(), HistoryUids.SOURCE)
        .uid(HistoryUids.SOURCE)
        .forceNonParallel()
        .process(
            new ReleaseAssembler(options.indicatorsTopic()),
            TypeInformation.of(HistoryRelease.class))
        .uid(HistoryUids.ASSEMBLER)
        .name(HistoryUids.ASSEMBLER)
        .forceNonParallel()
        .sinkTo(new HistorySink(options))
        .uid(HistoryUids.SINK)
        .name(HistoryUids.SINK)
        .setParallelism(1);
  }

  private static Configuration unlimitedRestarts() {
    Configuration settings = new Configuration();
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_INITIAL_BACKOFF, FIRST_DELAY);
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF, LONGEST_DELAY);
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, Integer.MAX_VALUE);
    return settings;
  }

  // No offset reset: a log that was made anew must not be taken for the old one. The connector
  // still asks for Kafka's deprecated name of that.
  @SuppressWarnings("deprecation")
  private static KafkaSource<RawMessage> source(HistoryOptions options) {
    Properties properties = new Properties();
    properties.putAll(options.kafka());
    properties.setProperty("isolation.level", "read_committed");
    properties.setProperty("partition.discovery.interval.ms", "-1");
    TopicPartition partition = new TopicPartition(options.indicatorsTopic(), 0);
    return KafkaSource.<RawMessage>builder()
        .setProperties(properties)
        .setGroupId("export-indicators-history")
        .setTopics(options.indicatorsTopic())
        .setStartingOffsets(
            OffsetsInitializer.offsets(
                Map.of(partition, KafkaPartitionSplit.EARLIEST_OFFSET), OffsetResetStrategy.NONE))
        .setDeserializer(new RawMessageReader())
        .build();
  }
}
