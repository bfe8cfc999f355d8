package io.exportindicators.exporter;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic like {@code indicators.v1} under a name of its own, and a writer to it. */
final class IndicatorTopic implements AutoCloseable {
  private final String bootstrapServers;
  private final String name;
  private final KafkaProducer<byte[], byte[]> producer;
  private final List<Future<RecordMetadata>> sent = new ArrayList<>();
  private final SingleObjectCodec codec = new SingleObjectCodec();

  private IndicatorTopic(String bootstrapServers, String name, Map<String, Object> config) {
    this.bootstrapServers = bootstrapServers;
    this.name = name;
    Map<String, Object> all = new HashMap<>(config);
    all.put("bootstrap.servers", bootstrapServers);
    this.producer = new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
  }

  static IndicatorTopic create(EmbeddedKafka kafka, String name) {
    kafka.createTopic(name, Topics.INDICATORS.config());
    return of(kafka, name);
  }

  static IndicatorTopic of(EmbeddedKafka kafka, String name) {
    return new IndicatorTopic(kafka.bootstrapServers(), name, Map.of());
  }

  static IndicatorTopic transactional(EmbeddedKafka kafka, String name) {
    kafka.createTopic(name, Topics.INDICATORS.config());
    IndicatorTopic topic =
        new IndicatorTopic(kafka.bootstrapServers(), name, Map.of("transactional.id", name));
    topic.producer.initTransactions();
    return topic;
  }

  KafkaProducer<byte[], byte[]> producer() {
    return producer;
  }

  ExporterOptions options() {
    return options(ReleaseCalendarReader.standard());
  }

  ExporterOptions options(ReleaseCalendar calendar) {
    return new ExporterOptions(
        bootstrapServers,
        ExporterOptions.address("127.0.0.1:0"),
        name,
        calendar,
        PageSecurity.NONE,
        Map.of());
  }

  /** Writes a release. */
  void write(TestRelease release) {
    write(release.messages());
  }

  /** Writes messages, each sent on its own so that a reader may see any part of them. */
  void write(List<? extends SpecificRecord> messages) {
    messages.forEach(message -> writeBytes(codec.encode(message)));
  }

  void writeBytes(byte[] message) {
    send(message);
    flush();
  }

  /** Waits until the broker has all that was sent. */
  void flush() {
    producer.flush();
    for (Future<RecordMetadata> one : sent) {
      try {
        one.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException("a message was not written", e);
      }
    }
    sent.clear();
  }

  /** Sends a release without waiting for it. */
  void send(TestRelease release) {
    release.messages().forEach(message -> send(codec.encode(message)));
  }

  private void send(byte[] message) {
    sent.add(producer.send(new ProducerRecord<>(name, 0, null, message)));
  }

  @Override
  public void close() {
    producer.close();
  }
}
