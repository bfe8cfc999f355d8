package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the index of a log: committed markers only, to its end as it stands when called. */
final class ReleaseIndex {
  private ReleaseIndex() {}

  /**
   * What the log of an index holds.
   *
   * @throws LogFailedException when Kafka fails or an entry cannot be read
   */
  static ReleaseLog read(Map<String, ?> clientConfig, String indexTopic) {
    ReleaseLog log = new ReleaseLog();
    SingleObjectCodec codec = new SingleObjectCodec();
    CommittedMessages.read(
        clientConfig,
        indexTopic,
        entry -> {
          if (entry.value() != null) {
            log.add(decode(codec, entry));
          }
        });
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
