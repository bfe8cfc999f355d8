package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the index of a log: committed markers only, to its end as it stands when called. */
final class ReleaseIndex {
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int EMPTY_POLLS = 60;

  private ReleaseIndex() {}

  /**
   * What the log holds.
   *
   * @throws LogFailedException when Kafka fails or an entry cannot be read
   */
  static ReleaseLog read(Map<String, ?> clientConfig, LogTopics topics) {
    Map<String, Object> config = new HashMap<>(clientConfig);
    config.put("isolation.level", "read_committed");
    config.put("enable.auto.commit", false);
    config.put("allow.auto.create.topics", false);
    TopicPartition partition = new TopicPartition(topics.index(), 0);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return readAll(consumer, partition);
    } catch (KafkaException e) {
      throw new LogFailedException(KafkaFailures.describe(e, config), e);
    }
  }

  private static ReleaseLog readAll(
      KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
    ReleaseLog log = new ReleaseLog();
    SingleObjectCodec codec = new SingleObjectCodec();
    long end = consumer.endOffsets(List.of(partition)).get(partition);
    int empty = 0;
    while (consumer.position(partition) < end) {
      long before = consumer.position(partition);
      for (ConsumerRecord<byte[], byte[]> entry : consumer.poll(POLL)) {
        if (entry.value() != null) {
          log.add(decode(codec, entry));
        }
      }
      empty = consumer.position(partition) == before ? empty + 1 : 0;
      if (empty == EMPTY_POLLS) {
        throw new LogFailedException(
            "the index %s cannot be read beyond offset %d of %d"
                .formatted(partition.topic(), before, end));
      }
    }
    return log;
  }

  private static ReleaseMarker decode(
      SingleObjectCodec codec, ConsumerRecord<byte[], byte[]> entry) {
    String place = "entry %d of the index %s".formatted(entry.offset(), entry.topic());
    try {
      if (codec.decode(entry.value()) instanceof ReleaseMarker marker) {
        return marker;
      }
      throw new LogFailedException(place + " is no release marker");
    } catch (UnreadableMessageException e) {
      throw new LogFailedException(place + " cannot be read: " + e.getMessage(), e);
    }
  }
}
