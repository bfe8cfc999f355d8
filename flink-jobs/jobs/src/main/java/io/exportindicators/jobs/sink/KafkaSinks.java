package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.source.Rejection;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;

/**
 * The two topics the job writes, at least once.
 *
 * <p>After a crash a release may be written again with the same bytes; readers take a release once,
 * at its end marker. Transactions would hold every release back until the next checkpoint.
 */
public final class KafkaSinks {
  private KafkaSinks() {}

  /** The sink of results. */
  public static KafkaSink<ResultEntry> results(Map<String, String> kafka, String topic) {
    return sink(kafka, new ResultEncoder(topic));
  }

  /** The sink of messages that cannot be used. */
  public static KafkaSink<Rejection> rejections(
      Map<String, String> kafka, String topic, String releasesTopic) {
    return sink(kafka, new RejectionEncoder(topic, releasesTopic));
  }

  private static <T> KafkaSink<T> sink(
      Map<String, String> kafka, KafkaRecordSerializationSchema<T> encoder) {
    Properties properties = new Properties();
    properties.setProperty("linger.ms", "5");
    properties.setProperty("batch.size", "262144");
    properties.setProperty("compression.type", "lz4");
    properties.putAll(kafka);
    properties.setProperty("acks", "all");
    properties.setProperty("enable.idempotence", "true");
    return KafkaSink.<T>builder()
        .setKafkaProducerConfig(properties)
        .setRecordSerializer(encoder)
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .build();
  }
}
