package io.exportindicators.demo;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The end markers in {@code indicators.v1}, by the log position of their releases. */
final class EmittedReleases implements AutoCloseable {
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final Map<Long, ReleaseMarker> markers = new HashMap<>();

  EmittedReleases(String bootstrapServers) {
    TopicPartition partition = new TopicPartition(Topics.INDICATORS.name(), 0);
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
  }

  /** Waits for messages, for a time at most, and takes them. */
  void poll(Duration atMost) {
    for (ConsumerRecord<byte[], byte[]> message : consumer.poll(atMost)) {
      try {
        if (codec.decode(message.value()) instanceof ReleaseMarker marker) {
          markers.put(marker.getLogPosition(), marker);
        }
      } catch (UnreadableMessageException e) {
        throw new IllegalStateException("indicators.v1, offset " + message.offset(), e);
      }
    }
  }

  /** Whether the release at a log position came out. */
  boolean has(long logPosition) {
    ReleaseMarker marker = markers.get(logPosition);
    return marker != null && marker.getWithheld() == null;
  }

  /** Why the release at a log position is withheld, empty where it is not. */
  Optional<String> withheld(long logPosition) {
    return Optional.ofNullable(markers.get(logPosition)).map(ReleaseMarker::getWithheld);
  }

  /** Values that all releases caused. */
  long values() {
    return markers.values().stream().mapToLong(ReleaseMarker::getRecordCount).sum();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
