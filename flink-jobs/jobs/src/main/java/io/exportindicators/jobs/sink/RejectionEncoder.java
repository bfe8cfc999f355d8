package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.source.Rejection;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Rejections as messages of {@code rejected.v1}: the raw bytes; headers topic, partition, offset
 * and reason, as text.
 */
final class RejectionEncoder implements KafkaRecordSerializationSchema<Rejection> {
  private static final long serialVersionUID = 1L;

  private final String topic;
  private final String releasesTopic;

  RejectionEncoder(String topic, String releasesTopic) {
    this.topic = topic;
    this.releasesTopic = releasesTopic;
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      Rejection rejection, KafkaSinkContext context, Long timestamp) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic, 0, null, rejection.message());
    header(message, "topic", releasesTopic);
    header(message, "partition", "0");
    header(message, "offset", Long.toString(rejection.offset()));
    header(message, "reason", rejection.reason());
    return message;
  }

  private static void header(ProducerRecord<byte[], byte[]> message, String key, String value) {
    message.headers().add(key, value.getBytes(StandardCharsets.UTF_8));
  }
}
