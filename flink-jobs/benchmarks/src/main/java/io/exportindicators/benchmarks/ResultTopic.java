package io.exportindicators.benchmarks;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topic that a measured job writes its results to. */
final class ResultTopic implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final TopicPartition partition;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private long lastEnd;

  /**
   * What a topic holds.
   *
   * @param releases end markers of releases that were not withheld
   * @param values indicator values
   * @param indicators names of the indicators that have a value
   * @param sha256 digest of all messages with their lengths, in order
   */
  record Content(int releases, long values, SortedSet<String> indicators, String sha256) {}

  ResultTopic(String bootstrapServers, String topic) {
    partition = new TopicPartition(topic, 0);
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "max.poll.records", 10_000),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(partition));
  }

  /**
   * Whether the newest message ends the release whose marker stands at an offset of the log; it is
   * read only where nothing has come since the last call, for reading costs what is measured.
   */
  boolean endsWith(long markerOffset) {
    long before = lastEnd;
    lastEnd = end();
    if (lastEnd == 0 || lastEnd != before) {
      return false;
    }
    consumer.seek(partition, lastEnd - 1);
    for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
      if (decode(message) instanceof ReleaseMarker marker
          && marker.getLogPosition() == markerOffset) {
        return true;
      }
    }
    return false;
  }

  /** Reads all of it. */
  Content content() {
    MessageDigest digest = sha256();
    int releases = 0;
    long values = 0;
    SortedSet<String> indicators = new TreeSet<>();
    long end = end();
    consumer.seekToBeginning(List.of(partition));
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
        digest.update((byte) (message.value().length >> 8));
        digest.update((byte) message.value().length);
        digest.update(message.value());
        SpecificRecord result = decode(message);
        if (result instanceof IndicatorValue value) {
          values++;
          if (value.getValue() != null) {
            indicators.add(value.getIndicator());
          }
        } else if (result instanceof ReleaseMarker marker && marker.getWithheld() == null) {
          releases++;
        }
      }
    }
    return new Content(releases, values, indicators, HexFormat.of().formatHex(digest.digest()));
  }

  private long end() {
    return consumer.endOffsets(List.of(partition)).get(partition);
  }

  private SpecificRecord decode(ConsumerRecord<byte[], byte[]> message) {
    try {
      return codec.decode(message.value());
    } catch (UnreadableMessageException e) {
      throw new IllegalStateException("unreadable result at offset " + message.offset(), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
