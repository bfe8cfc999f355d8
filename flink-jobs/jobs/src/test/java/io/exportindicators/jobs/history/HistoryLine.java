package io.exportindicators.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.EmbeddedPostgres;
import io.exportindicators.schemas.DatabaseSchema;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A real broker with the indicators topic and a real, migrated database, and the job between. */
final class HistoryLine implements AutoCloseable {
  private static final String USER = "postgres";
  private static final TopicPartition PARTITION = new TopicPartition(Topics.INDICATORS.name(), 0);

  private final Path directory;
  private final EmbeddedKafka kafka;
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final KafkaProducer<byte[], byte[]> producer;
  private final String jdbcUrl;
  private final int port;
  private EmbeddedPostgres postgres;
  private long written;
  private Future<RecordMetadata> lastSent;

  HistoryLine(Path directory) {
    this.directory = directory;
    kafka = EmbeddedKafka.start(directory.resolve("kafka"));
    kafka.createTopic(Topics.INDICATORS.name(), Topics.INDICATORS.config());
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    postgres = EmbeddedPostgres.start(directory.resolve("postgres"), 0);
    port = postgres.port();
    jdbcUrl = postgres.jdbcUrl();
    DatabaseSchema.migrate(jdbcUrl, USER, USER);
  }

  JobClient startJob(String savepoint) throws Exception {
    Configuration settings = new Configuration();
    settings.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    settings.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        directory.resolve("checkpoints").toUri().toString());
    if (savepoint != null) {
      settings.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    HistoryTopology.define(env, options());
    return env.executeAsync("HistoryJob");
  }

  HistoryOptions options() {
    return new HistoryOptions(
        Map.of("bootstrap.servers", kafka.bootstrapServers()),
        Topics.INDICATORS.name(),
        jdbcUrl,
        USER,
        USER,
        Duration.ofMillis(500));
  }

  void write(CompleteRelease release) {
    writePart(release, release.values().size());
    release.documents().forEach(this::write);
    write(release.marker());
  }

  void writePart(CompleteRelease release, int count) {
    for (IndicatorValue value : release.values().subList(0, count)) {
      write(value);
    }
  }

  void write(SpecificRecord message) {
    write(codec.encode(message));
  }

  void write(byte[] message) {
    lastSent = producer.send(new ProducerRecord<>(PARTITION.topic(), message));
    written++;
  }

  /** Whether a checkpoint holds all that was written. */
  boolean isAllInACheckpoint() {
    producer.flush();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      OffsetAndMetadata committed =
          admin
              .listConsumerGroupOffsets("export-indicators-history")
              .partitionsToOffsetAndMetadata()
              .get()
              .get(PARTITION);
      return committed != null && committed.offset() == written;
    } catch (Exception e) {
      return false;
    }
  }

  void stopDatabase() {
    postgres.close();
  }

  void startDatabase() {
    postgres = EmbeddedPostgres.start(directory.resolve("postgres"), port);
  }

  /** The rows of a query, their columns with a bar between them. */
  List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect();
        ResultSet result = connection.createStatement().executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, USER, USER);
  }

  @Override
  public void close() {
    producer.close();
    assertThat(lastSent).succeedsWithin(Duration.ZERO);
    postgres.close();
    kafka.close();
  }
}
