package io.exportindicators.ingest;

import static io.exportindicators.ingest.Figures.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.FreePorts;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs in topics that are other, absent or new. */
class LogTopicsITCase {
  @AutoClose private static EmbeddedKafka kafka;

  @TempDir private Path files;
  private IngestRun ingest;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @BeforeEach
  void freshLog() {
    ingest = new IngestRun(kafka, files);
  }

  @Test
  void rebuildPutsFilesInTheOrderOfPublication() throws IOException {
    Path late = ingest.file("late.csv", row("2026-07-01", "2026-06", "1"));
    Path early =
        ingest.file(
            "early.csv", row("2026-06-01", "2026-05", "2"), row("2026-08-01", "2026-07", "3"));
    LogTopics fresh = new LogTopics(ingest.topics.releases() + ".b", ingest.topics.index() + ".b");
    assertThat(rebuild(fresh, late, early, late)).isZero();
    assertThat(ingest.out()).endsWith("3 releases of 3 records written, 1 already loaded\n");
    List<Entry> rebuilt = ingest.committed(fresh);
    assertThat(LogReader.markers(rebuilt))
        .extracting(marker -> marker.getPublishedAt().toString())
        .containsExactly("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z", "2026-08-01T00:00:00Z");
    assertThat(rebuild(fresh, early)).isEqualTo(ExitCode.KAFKA);
    assertThat(ingest.err()).contains("topic " + fresh.releases() + " is not empty");
    Path ordered =
        ingest.file(
            "ordered.csv",
            row("2026-06-01", "2026-05", "2"),
            row("2026-07-01", "2026-06", "1"),
            row("2026-08-01", "2026-07", "3"));
    assertThat(ingest.onLog("load", ordered.toString())).isZero();
    assertThat(ingest.committed())
        .extracting(Entry::message)
        .isEqualTo(rebuilt.stream().map(Entry::message).toList());
  }

  @Test
  void whatKafkaLacksIsSaid() throws IOException {
    String file = ingest.file("a.csv", row("2026-07-01", "2026-06", "1")).toString();
    assertThat(
            ingest.run(
                "load", file, "--releases-topic", "absent", "--property", ingest.bootstrap()))
        .isEqualTo(ExitCode.KAFKA);
    assertThat(ingest.err()).contains("topic absent does not exist").contains("create-topics");
    assertThat(ingest.onLog("load", "--transaction-timeout=901", file)).isEqualTo(ExitCode.KAFKA);
    assertThat(ingest.err())
        .contains("transaction timeout is larger than the maximum")
        .doesNotContain("\tat ");
    assertThat(
            ingest.run(
                "list",
                "--bootstrap-servers=127.0.0.1:" + FreePorts.next(),
                "--property=default.api.timeout.ms=2000",
                "--property=request.timeout.ms=1000"))
        .isEqualTo(ExitCode.KAFKA);
    assertThat(ingest.err()).contains("does not answer").doesNotContain("\tat ");
  }

  @Test
  void createTopicsMakesWhatIsAbsent() throws IOException {
    Path config = Files.writeString(files.resolve("client.properties"), ingest.bootstrap() + "\n");
    assertThat(ingest.run("create-topics", "--kafka-config", config.toString())).isZero();
    assertThat(ingest.out().lines())
        .containsExactlyElementsOf(
            Topics.all().stream().map(topic -> "made " + topic.name()).toList());
    assertThat(ingest.run("create-topics", "--kafka-config", config.toString())).isZero();
    assertThat(ingest.out()).isEqualTo("all topics are there\n");
    assertThat(ingest.run("list", "--kafka-config", config.toString())).isZero();
  }

  private int rebuild(LogTopics target, Path... sources) {
    return ingest.on(
        target,
        Stream.concat(Stream.of("rebuild"), Stream.of(sources).map(Path::toString))
            .toArray(String[]::new));
  }
}
