package io.exportindicators.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaITCase {
  @Test
  void aMessageOutlivesTheBroker(@TempDir Path directory) throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
      kafka.createTopic("kept", Map.of());
      Map<String, Object> config =
          Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "test");
      try (KafkaProducer<byte[], byte[]> producer =
          new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>("kept", "one".getBytes(StandardCharsets.UTF_8))).get();
        producer.commitTransaction();
      }
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
      Map<String, Object> config =
          Map.of(
              "bootstrap.servers", kafka.bootstrapServers(), "isolation.level", "read_committed");
      try (KafkaConsumer<byte[], byte[]> consumer =
          new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
        TopicPartition partition = new TopicPartition("kept", 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        List<ConsumerRecord<byte[], byte[]>> records =
            consumer.poll(Duration.ofSeconds(60)).records(partition);
        assertThat(records)
            .singleElement()
            .satisfies(
                r -> assertThat(r.value()).isEqualTo("one".getBytes(StandardCharsets.UTF_8)));
      }
    }
  }
}
