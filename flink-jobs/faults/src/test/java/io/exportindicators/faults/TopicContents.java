package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReleaseAssembly;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** What can be read of a topic of one partition now. */
final class TopicContents implements AutoCloseable {
  /** To see what is committed. */
  static final String COMMITTED = "read_committed";

  /** To see open transactions too. */
  static final String UNCOMMITTED = "read_uncommitted";

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final TopicPartition partition;

  /**
   * Opens one.
   *
   * @param isolation one of the two above
   */
  TopicContents(String bootstrapServers, String topic, String isolation) {
    this.partition = new TopicPartition(topic, 0);
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                isolation,
                "reconnect.backoff.max.ms",
                "200"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(partition));
  }

  /** The offset behind the last message; waits while the broker is away. */
  long end() {
    return consumer.endOffsets(List.of(partition), LIMIT).get(partition);
  }

  /**
   * Waits until no transaction is open: what a loader has committed is seen a moment after it
   * ended.
   *
   * @param sent the same topic with open transactions
   */
  void awaitCommitted(TopicContents sent, Duration limit) {
    Awaitility.await().atMost(limit).until(() -> end() == sent.end());
  }

  /** Every message. */
  List<ConsumerRecord<byte[], byte[]>> messages() {
    List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
    long end = end();
    consumer.seekToBeginning(List.of(partition));
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (consumer.position(partition, LIMIT) < end) {
      assertThat(System.nanoTime()).as("%s is read in time", partition).isLessThan(deadline);
      consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
    }
    return messages;
  }

  /** Every release with its end marker, taken once; a repetition must have the same bytes. */
  List<CompleteRelease> releases() {
    ReleaseAssembly assembly = new ReleaseAssembly(-1);
    Map<String, byte[]> written = new HashMap<>();
    List<CompleteRelease> releases = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> message : messages()) {
      SpecificRecord record = decode(message);
      byte[] before = written.putIfAbsent(place(record), message.value());
      if (before != null) {
        assertThat(message.value()).as("a repetition").isEqualTo(before);
      }
      assembly.take(record).ifPresent(releases::add);
    }
    return releases;
  }

  SpecificRecord decode(ConsumerRecord<byte[], byte[]> message) {
    try {
      return codec.decode(message.value());
    } catch (UnreadableMessageException e) {
      throw new AssertionError(e);
    }
  }

  private static String place(SpecificRecord record) {
    return record.get(record.getSchema().getField("logPosition").pos())
        + " "
        + (record.getSchema().getField("index") == null
            ? "end"
            : record.get(record.getSchema().getField("index").pos()));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
