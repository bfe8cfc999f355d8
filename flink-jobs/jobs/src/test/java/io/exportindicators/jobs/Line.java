package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.schemas.ReleaseAssembly;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One set of topics on a broker: a test writes releases to it and reads what the job wrote. */
final class Line {
  private final EmbeddedKafka kafka;
  private final String suffix;
  private final SingleObjectCodec codec = new SingleObjectCodec();

  Line(EmbeddedKafka kafka, String suffix) {
    this.kafka = kafka;
    this.suffix = suffix;
    for (Topics.Topic topic : Topics.all()) {
      kafka.createTopic(topic.name() + suffix, topic.config());
    }
  }

  /** Options of a job between the topics of this line. */
  IndicatorsOptions options() {
    return IndicatorsOptions.parse(
        "--bootstrap-servers",
        kafka.bootstrapServers(),
        "--releases-topic",
        releases(),
        "--indicators-topic",
        Topics.INDICATORS.name() + suffix,
        "--rejected-topic",
        Topics.REJECTED.name() + suffix);
  }

  /** The same log, read by a job that writes to other topics. */
  IndicatorsOptions optionsWritingTo(Line other) {
    IndicatorsOptions mine = options();
    IndicatorsOptions theirs = other.options();
    return new IndicatorsOptions(
        mine.kafka(),
        mine.releasesTopic(),
        theirs.indicatorsTopic(),
        theirs.rejectedTopic(),
        mine.definitions(),
        mine.measures(),
        mine.seasonalRevisions(),
        mine.checkpointInterval());
  }

  /** Writes records in one transaction. */
  void write(List<? extends SpecificRecord> messages) {
    writeBytes(messages.stream().map(codec::encode).toList());
  }

  /** Writes records in a transaction that is aborted after all of them have reached the broker. */
  void writeAborted(List<? extends SpecificRecord> messages) {
    transaction(messages.stream().map(codec::encode).toList(), KafkaProducer::abortTransaction);
  }

  /** Writes raw messages in one transaction. */
  void writeBytes(List<byte[]> messages) {
    transaction(messages, KafkaProducer::commitTransaction);
  }

  private void transaction(List<byte[]> messages, Consumer<KafkaProducer<byte[], byte[]>> end) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "test" + suffix);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (byte[] message : messages) {
        sent.add(producer.send(new ProducerRecord<>(releases(), 0, null, message)));
      }
      producer.flush();
      end.accept(producer);
      assertThat(sent).allMatch(Future::isDone);
    }
  }

  /** Waits for the end marker of this many releases and gives everything up to it, taken once. */
  List<CompleteRelease> awaitReleases(int count) {
    List<CompleteRelease> releases = new ArrayList<>();
    ReleaseAssembly assembly = new ReleaseAssembly(-1);
    Map<String, byte[]> written = new HashMap<>();
    read(
        Topics.INDICATORS.name() + suffix,
        message -> {
          SpecificRecord record = decode(message.value());
          byte[] before = written.putIfAbsent(place(record), message.value());
          assertThat(before == null ? message.value() : before)
              .as("a repetition has the same bytes")
              .isEqualTo(message.value());
          assembly.take(record).ifPresent(releases::add);
          return releases.size() < count;
        });
    return releases;
  }

  /** Whether a job has written results that can be read. */
  boolean hasResults() {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      TopicPartition partition = new TopicPartition(Topics.INDICATORS.name() + suffix, 0);
      return consumer.endOffsets(List.of(partition)).get(partition) > 0;
    }
  }

  /** Waits for this many rejected messages. */
  List<ConsumerRecord<byte[], byte[]>> awaitRejections(int count) {
    List<ConsumerRecord<byte[], byte[]>> rejections = new ArrayList<>();
    read(
        Topics.REJECTED.name() + suffix,
        message -> {
          rejections.add(message);
          return rejections.size() < count;
        });
    return rejections;
  }

  /** The bytes of complete releases: what must be the same however the job was run. */
  static List<byte[]> bytes(List<CompleteRelease> releases) {
    SingleObjectCodec encoder = new SingleObjectCodec();
    List<byte[]> bytes = new ArrayList<>();
    for (CompleteRelease release : releases) {
      release.values().forEach(value -> bytes.add(encoder.encode(value)));
      release.documents().forEach(document -> bytes.add(encoder.encode(document)));
      bytes.add(encoder.encode(release.marker()));
    }
    return bytes;
  }

  private String releases() {
    return Topics.RELEASES.name() + suffix;
  }

  private SpecificRecord decode(byte[] message) {
    try {
      return codec.decode(message);
    } catch (UnreadableMessageException e) {
      throw new AssertionError(e);
    }
  }

  private static String place(SpecificRecord record) {
    return record.get(record.getSchema().getField("logPosition").pos())
        + " "
        + (record instanceof ReleaseMarker
            ? "end"
            : record.get(record.getSchema().getField("index").pos()));
  }

  private interface Taker {
    /** Takes a message; whether more are wanted. */
    boolean take(ConsumerRecord<byte[], byte[]> message);
  }

  private void read(String topic, Taker taker) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
      while (System.nanoTime() < deadline) {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(200))) {
          if (!taker.take(message)) {
            return;
          }
        }
      }
      throw new AssertionError("nothing more came on " + topic);
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "isolation.level", "read_committed"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
