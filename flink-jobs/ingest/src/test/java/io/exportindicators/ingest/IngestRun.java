package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/** Runs commands on a fresh log and on files of a folder, and listens to what they say. */
final class IngestRun {
  private static final AtomicInteger LOGS = new AtomicInteger();

  final LogTopics topics;
  private final EmbeddedKafka kafka;
  private final Path folder;

  /** Runs when so many records were handed to Kafka. */
  LongConsumer during = records -> {};

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  IngestRun(EmbeddedKafka kafka, Path folder) {
    this.kafka = kafka;
    this.folder = folder;
    int number = LOGS.incrementAndGet();
    topics = new LogTopics("releases." + number, "index." + number);
    try (KafkaTopics admin = new KafkaTopics(config())) {
      admin.create(topics.releases(), Topics.RELEASES, Optional.empty());
      admin.create(topics.index(), Topics.RELEASE_INDEX, Optional.empty());
    }
  }

  /** A file of rows of {@link Figures}. */
  Path file(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), Figures.delta(rows));
  }

  /** Runs a command on the log. */
  int onLog(String... arguments) {
    return on(topics, arguments);
  }

  int on(LogTopics log, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--bootstrap-servers", kafka.bootstrapServers()));
    all.addAll(List.of("--releases-topic", log.releases(), "--index-topic", log.index()));
    return run(all.toArray(String[]::new));
  }

  int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return Ingest.run(
        new Console(new PrintWriter(out), new PrintWriter(err), Watched::new), arguments);
  }

  private final class Watched implements LoadProgress {
    private final long all;

    Watched(long all) {
      this.all = all;
    }

    @Override
    public void reached(long records) {
      assertThat(records).isBetween(1L, all);
      during.accept(records);
    }

    @Override
    public void close() {}
  }

  /** What the last command said on its standard output. */
  String out() {
    return out.toString();
  }

  /** What the last command said on its standard error. */
  String err() {
    return err.toString();
  }

  List<Entry> committed() {
    return committed(topics);
  }

  List<Entry> committed(LogTopics log) {
    return LogReader.committed(kafka.bootstrapServers(), log.releases());
  }

  List<Entry> uncommitted() {
    return uncommitted(topics);
  }

  List<Entry> uncommitted(LogTopics log) {
    return LogReader.uncommitted(kafka.bootstrapServers(), log.releases());
  }

  /** The broker as a setting of clients. */
  Map<String, Object> config() {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }

  /** The broker as a line of a file of settings. */
  String bootstrap() {
    return "bootstrap.servers=" + kafka.bootstrapServers();
  }
}
