package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** What a consumer sees of a topic, from its beginning to its end. */
final class LogReader {
  private LogReader() {}

  private static final Duration LONGEST_COMMIT = Duration.ofSeconds(5);

  /**
   * One message.
   *
   * @param offset where it is
   * @param message what it says
   */
  record Entry(long offset, SpecificRecord message) {}

  /**
   * A commit is visible a moment after it returned; what stays open for seconds is not waited for.
   */
  static List<Entry> committed(String servers, String topic) {
    try {
      Awaitility.await()
          .atMost(LONGEST_COMMIT)
          .until(
              () ->
                  end(servers, topic, "read_committed") == end(servers, topic, "read_uncommitted"));
    } catch (ConditionTimeoutException e) {
      // a transaction is open: its records are none of the committed ones
    }
    return read(servers, topic, "read_committed");
  }

  /** Also what is open or was aborted. */
  static List<Entry> uncommitted(String servers, String topic) {
    return read(servers, topic, "read_uncommitted");
  }

  static List<ReleaseMarker> markers(List<Entry> entries) {
    return entries.stream()
        .map(Entry::message)
        .filter(ReleaseMarker.class::isInstance)
        .map(ReleaseMarker.class::cast)
        .toList();
  }

  private static long end(String servers, String topic, String isolation) {
    TopicPartition partition = new TopicPartition(topic, 0);
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(servers, isolation)) {
      return consumer.endOffsets(List.of(partition)).get(partition);
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String servers, String isolation) {
    Map<String, Object> config = Map.of("bootstrap.servers", servers, "isolation.level", isolation);
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static List<Entry> read(String servers, String topic, String isolation) {
    SingleObjectCodec codec = new SingleObjectCodec();
    TopicPartition partition = new TopicPartition(topic, 0);
    List<Entry> entries = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(servers, isolation)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<byte[], byte[]> entry : consumer.poll(Duration.ofSeconds(1))) {
          entries.add(new Entry(entry.offset(), codec.decode(entry.value())));
        }
      }
    } catch (UnreadableMessageException e) {
      throw new AssertionError("not ours in " + topic, e);
    }
    return entries;
  }
}
