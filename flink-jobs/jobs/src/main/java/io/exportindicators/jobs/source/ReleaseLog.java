package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.IndicatorsOptions;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;

/**
 * The source of the log of releases: one partition, from its beginning, committed messages only.
 */
public final class ReleaseLog {
  private ReleaseLog() {}

  /** A source without an end. */
  public static KafkaSource<LogEntry> source(IndicatorsOptions options) {
    return builder(options).build();
  }

  /** A source that ends where the log ends now: for tests and measurements. */
  public static KafkaSource<LogEntry> boundedSource(IndicatorsOptions options) {
    return builder(options).setBounded(OffsetsInitializer.latest()).build();
  }

  // No offset reset: a log that was made anew must not be taken for the old one. The connector
  // still asks for Kafka's deprecated name of that.
  @SuppressWarnings("deprecation")
  private static KafkaSourceBuilder<LogEntry> builder(IndicatorsOptions options) {
    Properties properties = new Properties();
    properties.putAll(options.kafka());
    properties.setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.setProperty("commit.offsets.on.checkpoint", "false");
    TopicPartition partition = new TopicPartition(options.releasesTopic(), 0);
    return KafkaSource.<LogEntry>builder()
        .setProperties(properties)
        .setPartitions(Set.of(partition))
        .setStartingOffsets(
            OffsetsInitializer.offsets(
                Map.of(partition, KafkaPartitionSplit.EARLIEST_OFFSET), OffsetResetStrategy.NONE))
        .setDeserializer(new LogDeserializer(options.definitions(), options.measures()));
  }
}
