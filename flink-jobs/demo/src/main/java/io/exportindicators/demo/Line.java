package io.exportindicators.demo;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.EmbeddedPostgres;
import io.exportindicators.exporter.Exporter;
import io.exportindicators.exporter.ExporterOptions;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.schemas.DatabaseReader;
import io.exportindicators.schemas.DatabaseSchema;
import io.exportindicators.schemas.Topics;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running line: broker, database, Flink with both jobs, exporter. */
final class Line implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Line.class);

  private final Ports ports;
  private final TemporaryDirectory data;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private EmbeddedKafka kafka;
  private EmbeddedPostgres postgres;
  private FlinkCluster flink;

  private Line(Ports ports, TemporaryDirectory data) {
    this.ports = ports;
    this.data = data;
  }

  /** Starts everything, or nothing stays. */
  static Line start(Ports ports, TemporaryDirectory data) throws Exception {
    Line line = new Line(ports, data);
    try {
      line.startKafka();
      line.startExporter();
      line.startPostgres();
      line.startFlink();
      return line;
    } catch (Exception | Error e) {
      line.close();
      throw e;
    }
  }

  String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  /** The database, as its owner. */
  String jdbcUrl() {
    return postgres.jdbcUrl();
  }

  MetricsPage metrics() {
    return new MetricsPage(ports.exporter());
  }

  /** Why the line cannot go on, empty while it runs. */
  Optional<String> failure() {
    return flink.failure();
  }

  private void startKafka() {
    kafka = EmbeddedKafka.start(data.directory("kafka"), ports.kafka());
    running.push(kafka);
    for (Topics.Topic topic : Topics.all()) {
      kafka.createTopic(topic.name(), topic.config());
    }
    LOG.info("Kafka runs at {}", kafka.bootstrapServers());
  }

  private void startExporter() {
    running.push(
        Exporter.start(
            ExporterOptions.of(kafka.bootstrapServers())
                .listeningAt("127.0.0.1:" + ports.exporter())));
  }

  private void startPostgres() throws Exception {
    postgres = EmbeddedPostgres.start(data.directory("postgres"), ports.postgres());
    running.push(postgres);
    DatabaseSchema.migrate(postgres.jdbcUrl(), "postgres", "");
    DatabaseReader.create(postgres.jdbcUrl(), "postgres", "", "");
    LOG.info("PostgreSQL runs at port {}", postgres.port());
  }

  private void startFlink() throws Exception {
    flink = FlinkCluster.start(data.directory("checkpoints"), ports.flink(), ports.flinkMetrics());
    running.push(flink);
    IndicatorsOptions indicators = IndicatorsOptions.of(kafka.bootstrapServers());
    flink.submitJobs(indicators, postgres.jdbcUrl());
    LOG.info("Flink runs at port {}, with both jobs", ports.flink());
  }

  @Override
  public void close() {
    // An interrupt says that all is to end; ending itself is not to be cut short by it.
    boolean interrupted = Thread.interrupted();
    while (!running.isEmpty()) {
      AutoCloseable part = running.pop();
      try {
        part.close();
      } catch (Exception e) {
        LOG.warn("{} did not end well", part, e);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
