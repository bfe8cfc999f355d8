package io.exportindicators.exporter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The consumer of the indicators topic: committed messages only, no group, no offsets kept. */
final class IndicatorLog {
  private IndicatorLog() {}

  /**
   * Opens it; Kafka need not be there.
   *
   * <p>Empty while no name of a broker can be resolved, as before its container is there.
   *
   * @throws KafkaException when the configuration is wrong
   */
  static Optional<KafkaConsumer<byte[], byte[]>> open(ExporterOptions options) {
    Map<String, Object> config = new HashMap<>();
    config.put("max.poll.records", 10_000);
    config.putAll(options.properties());
    config.put("bootstrap.servers", options.bootstrapServers());
    config.put("isolation.level", "read_committed");
    config.put("enable.auto.commit", false);
    // A log that became shorter is another log: what was read of the old one must not be kept.
    config.put("auto.offset.reset", "none");
    try {
      return Optional.of(
          new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    } catch (KafkaException e) {
      if (e.getCause() instanceof ConfigException cause
          && cause.getMessage().startsWith("No resolvable bootstrap urls")) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
