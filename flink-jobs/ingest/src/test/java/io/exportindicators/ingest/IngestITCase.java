package io.exportindicators.ingest;

import static io.exportindicators.ingest.Figures.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.FreePorts;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestITCase {
  private static final AtomicInteger LOGS = new AtomicInteger();
  private static EmbeddedKafka kafka;

  @TempDir private Path files;
  private LogTopics topics;
  private StringWriter out;
  private StringWriter err;
  private LongConsumer during;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @BeforeEach
  void freshLog() {
    during = records -> {};
    topics = makeTopics();
  }

  @Test
  void loadWritesAndListShows() throws IOException {
    Path file = file("a.csv", row("2026-06-01", "2026-05", "1"), row("2026-07-01", "2026-06", "2"));
    assertThat(log("list")).isZero();
    assertThat(out.toString()).isEqualTo("the log is empty\n");
    assertThat(log("load", file.toString())).isZero();
    assertThat(out.toString())
        .contains("a.csv: 2 releases of 2 records")
        .contains("written   test, published 2026-06-01T00:00:00Z: Made-up exports, 1 record, id ")
        .endsWith("done: 2 releases of 2 records written, 0 already loaded\n");
    assertThat(log("list")).isZero();
    List<ReleaseMarker> markers = LogReader.markers(committed(topics));
    assertThat(out.toString().lines())
        .containsExactly(
            "SOURCE  PUBLISHED             KIND   RECORDS  BACKFILL  ATTEMPT  ID            TITLE",
            line(markers.get(0), "2026-06-01T00:00:00Z"),
            line(markers.get(1), "2026-07-01T00:00:00Z"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void loadedTwiceChangesNothing() throws IOException {
    String file = file("a.csv", row("2026-07-01", "2026-06", "1")).toString();
    assertThat(log("load", file)).isZero();
    List<Entry> before = committed(topics);
    assertThat(log("load", file)).isZero();
    assertThat(out.toString())
        .contains("in log    test")
        .endsWith("done: 0 releases of 0 records written, 1 already loaded\n");
    assertThat(committed(topics)).isEqualTo(before);
  }

  @Test
  void aBadRowRefusesAllFilesAndWritesNothing() throws IOException {
    Path good = file("good.csv", row("2026-07-01", "2026-06", "1"));
    Path bad = file("bad.csv", row("2026-07-02", "2026-06", "1"), row("2026-07-02", "2026-6", "1"));
    assertThat(log("load", good.toString(), bad.toString())).isEqualTo(ExitCode.BAD_FILE);
    assertThat(err.toString())
        .startsWith(bad + ":10: period: found \"2026-6\", expected a period like 2026-07")
        .doesNotContain("\tat ");
    assertThat(uncommitted(topics)).isEmpty();
  }

  @Test
  void anOlderPublicationIsRefusedBeforeAnythingIsWritten() throws IOException {
    assertThat(log("load", file("a.csv", row("2026-07-01", "2026-06", "1")).toString())).isZero();
    List<Entry> before = committed(topics);
    Path newer = file("newer.csv", row("2026-08-01", "2026-07", "1"));
    Path older = file("older.csv", row("2026-06-01", "2026-05", "1"));
    assertThat(log("load", newer.toString(), older.toString())).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString())
        .contains("published 2026-06-01T00:00:00Z")
        .contains("ingest rebuild FILE...")
        .doesNotContain("\tat ");
    assertThat(committed(topics)).isEqualTo(before);
  }

  @Test
  void againWritesNewAttempts() throws IOException {
    String file =
        file("a.csv", row("2026-06-01", "2026-05", "1"), row("2026-07-01", "2026-06", "2"))
            .toString();
    assertThat(log("load", file)).isZero();
    assertThat(log("load", "--again", file)).isZero();
    assertThat(out.toString()).contains("1 record, attempt 2, id ");
    assertThat(LogReader.markers(committed(topics)))
        .extracting(ReleaseMarker::getAttempt)
        .containsExactly(1, 1, 2, 2);
  }

  @Test
  void aDryRunWritesNothingAndDisturbsNobody() throws IOException {
    String file = file("a.csv", row("2026-07-01", "2026-06", "1")).toString();
    try (ReleaseWriter other = ReleaseWriter.open(config(), topics)) {
      assertThat(log("load", "--dry-run", file)).isZero();
      assertThat(out.toString()).contains("to write  test").endsWith("nothing was written\n");
      assertThat(uncommitted(topics)).isEmpty();
      assertThat(other.write(Figures.release("2026-08-01", "2026-07", "1")).written()).isTrue();
    }
    assertThat(log("load", "--dry-run", file)).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aFencedLoaderSaysSoAndTheLogHoldsWholeReleasesOnly() throws IOException {
    Release other = Figures.release("2026-07-02", "2026-06", "1");
    during =
        records -> {
          if (records == 3) {
            try (ReleaseWriter second = ReleaseWriter.open(config(), topics)) {
              second.write(other);
            }
          }
        };
    Path file =
        file(
            "a.csv",
            row("2026-06-01", "2026-05", "1"),
            row("2026-07-01", "8541", "WLD", "2026-06", "1"),
            row("2026-07-01", "8542", "WLD", "2026-06", "2"));
    assertThat(log("load", file.toString())).isEqualTo(ExitCode.FENCED);
    assertThat(err.toString()).contains("another loader has taken over").doesNotContain("\tat ");
    assertThat(out.toString().lines().filter(line -> line.startsWith("written")))
        .singleElement()
        .asString()
        .contains("published 2026-06-01T00:00:00Z");
    assertThat(LogReader.markers(committed(topics)))
        .extracting(marker -> marker.getPublishedAt().toString())
        .containsExactly("2026-06-01T00:00:00Z", "2026-07-02T00:00:00Z");
    assertThat(committed(topics)).hasSize(4);
  }

  @Test
  void rebuildPutsFilesInTheOrderOfPublication() throws IOException {
    Path late = file("late.csv", row("2026-07-01", "2026-06", "1"));
    Path early =
        file("early.csv", row("2026-06-01", "2026-05", "2"), row("2026-08-01", "2026-07", "3"));
    LogTopics fresh = new LogTopics(topics.releases() + ".b", topics.index() + ".b");
    assertThat(rebuild(fresh, late, early, late)).isZero();
    assertThat(out.toString()).endsWith("3 releases of 3 records written, 1 already loaded\n");
    List<Entry> rebuilt = committed(fresh);
    assertThat(LogReader.markers(rebuilt))
        .extracting(marker -> marker.getPublishedAt().toString())
        .containsExactly("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z", "2026-08-01T00:00:00Z");
    assertThat(rebuild(fresh, early)).isEqualTo(ExitCode.KAFKA);
    assertThat(err.toString()).contains("topic " + fresh.releases() + " is not empty");
    Path ordered =
        file(
            "ordered.csv",
            row("2026-06-01", "2026-05", "2"),
            row("2026-07-01", "2026-06", "1"),
            row("2026-08-01", "2026-07", "3"));
    assertThat(log("load", ordered.toString())).isZero();
    assertThat(committed(topics))
        .extracting(Entry::message)
        .isEqualTo(rebuilt.stream().map(Entry::message).toList());
  }

  @Test
  void whatKafkaLacksIsSaid() throws IOException {
    String file = file("a.csv", row("2026-07-01", "2026-06", "1")).toString();
    assertThat(run("load", file, "--releases-topic", "absent", "--property", bootstrap()))
        .isEqualTo(ExitCode.KAFKA);
    assertThat(err.toString()).contains("topic absent does not exist").contains("create-topics");
    assertThat(log("load", "--transaction-timeout=901", file)).isEqualTo(ExitCode.KAFKA);
    assertThat(err.toString())
        .contains("transaction timeout is larger than the maximum")
        .doesNotContain("\tat ");
    assertThat(
            run(
                "list",
                "--bootstrap-servers=127.0.0.1:" + FreePorts.next(),
                "--property=default.api.timeout.ms=2000",
                "--property=request.timeout.ms=1000"))
        .isEqualTo(ExitCode.KAFKA);
    assertThat(err.toString()).contains("does not answer").doesNotContain("\tat ");
  }

  @Test
  void createTopicsMakesWhatIsAbsent() throws IOException {
    Path config = Files.writeString(files.resolve("client.properties"), bootstrap() + "\n");
    assertThat(run("create-topics", "--kafka-config", config.toString())).isZero();
    assertThat(out.toString().lines())
        .containsExactlyElementsOf(
            Topics.all().stream().map(topic -> "made " + topic.name()).toList());
    assertThat(run("create-topics", "--kafka-config", config.toString())).isZero();
    assertThat(out.toString()).isEqualTo("all topics are there\n");
    assertThat(run("list", "--kafka-config", config.toString())).isZero();
  }

  private static LogTopics makeTopics() {
    int number = LOGS.incrementAndGet();
    LogTopics topics = new LogTopics("releases." + number, "index." + number);
    try (KafkaTopics admin = new KafkaTopics(config())) {
      admin.create(topics.releases(), Topics.RELEASES, Optional.empty());
      admin.create(topics.index(), Topics.RELEASE_INDEX, Optional.empty());
    }
    return topics;
  }

  private Path file(String name, String... rows) throws IOException {
    return Files.writeString(files.resolve(name), Figures.delta(rows));
  }

  private int rebuild(LogTopics target, Path... sources) {
    List<String> arguments = new ArrayList<>(List.of("rebuild", "--property", bootstrap()));
    arguments.addAll(List.of("--releases-topic", target.releases()));
    arguments.addAll(List.of("--index-topic", target.index()));
    for (Path source : sources) {
      arguments.add(source.toString());
    }
    return run(arguments.toArray(String[]::new));
  }

  private int log(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--bootstrap-servers", kafka.bootstrapServers()));
    all.addAll(List.of("--releases-topic", topics.releases(), "--index-topic", topics.index()));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return Ingest.run(
        new Console(new PrintWriter(out), new PrintWriter(err), Recording::new), arguments);
  }

  private final class Recording implements LoadProgress {
    private final long all;

    Recording(long all) {
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

  private static String line(ReleaseMarker marker, String published) {
    return "test    %s  delta  1        no        1        %s  Made-up exports"
        .formatted(published, marker.getReleaseId().substring(0, 12));
  }

  private static List<Entry> committed(LogTopics log) {
    return LogReader.committed(kafka.bootstrapServers(), log.releases());
  }

  private static List<Entry> uncommitted(LogTopics log) {
    return LogReader.uncommitted(kafka.bootstrapServers(), log.releases());
  }

  private static String bootstrap() {
    return "bootstrap.servers=" + kafka.bootstrapServers();
  }

  private static Map<String, Object> config() {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }
}
