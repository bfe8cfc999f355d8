package io.exportindicators.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic of one partition: what is committed, to its end as it stands when called. */
final class CommittedMessages {
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int EMPTY_POLLS = 60;

  private CommittedMessages() {}

  /**
   * Gives every message, in order.
   *
   * @throws LogFailedException when Kafka fails
   */
  static void read(
      Map<String, ?> clientConfig, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    Map<String, Object> config = new HashMap<>(clientConfig);
    config.putIfAbsent("max.poll.records", 10_000);
    config.putIfAbsent("max.partition.fetch.bytes", 8 * 1024 * 1024);
    config.put("isolation.level", "read_committed");
    config.put("enable.auto.commit", false);
    config.put("allow.auto.create.topics", false);
    TopicPartition partition = new TopicPartition(topic, 0);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      readAll(consumer, partition, reader);
    } catch (KafkaException e) {
      throw new LogFailedException(KafkaFailures.describe(e, config), e);
    }
  }

  private static void readAll(
      KafkaConsumer<byte[], byte[]> consumer,
      TopicPartition partition,
      Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    long end = consumer.endOffsets(List.of(partition)).get(partition);
    int empty = 0;
    while (consumer.position(partition) < end) {
      long before = consumer.position(partition);
      consumer.poll(POLL).forEach(reader);
      empty = consumer.position(partition) == before ? empty + 1 : 0;
      if (empty == EMPTY_POLLS) {
        throw new LogFailedException(
            "topic %s cannot be read beyond offset %d of %d"
                .formatted(partition.topic(), before, end));
      }
    }
  }
}
