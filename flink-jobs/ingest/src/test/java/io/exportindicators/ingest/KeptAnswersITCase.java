package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of fetched answers is what the log holds. */
class KeptAnswersITCase {
  private static final Kcs10DayOperation OPERATION = Kcs10DayOperation.EXPORTS_BY_COUNTRY;
  @AutoClose private static EmbeddedKafka kafka;

  @TempDir private Path files;
  @AutoClose private FetchRun run;
  private KcsServer server;
  private MachineTime time;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @BeforeEach
  void freshLog() {
    run = new FetchRun(kafka, OPERATION, "2026-12-10T23:00:00Z");
    server = run.server;
    time = run.time;
    server.figures.putMonths("2024-01", "2026-11");
  }

  @Test
  void aClockThatIsSlowIsRefusedAsAnOlderPublication() {
    assertThat(run.fetch("--once")).isZero();
    List<Entry> before = run.committed();
    time.set("2026-12-10T22:59:59Z");
    Path kept = files.resolve("kept");
    assertThat(run.fetch("--once", "--keep=" + kept)).isEqualTo(ExitCode.REFUSED);
    assertThat(run.said()).contains("published 2026-12-10T22:59:59Z");
    assertThat(kept).isEmptyDirectory();
    assertThat(run.uncommitted()).isEqualTo(before);
  }

  @Test
  void anotherLoaderIsWaitedForAndWhatDidNotComeIntoTheLogIsNotKept() throws IOException {
    Path kept = files.resolve("kept");
    run.duringWrite = run::takeOver;
    assertThat(run.fetch("--keep=" + kept)).isZero();
    assertThat(run.said()).contains("another loader has taken over the log");
    assertThat(time.woken()).containsExactly("2026-12-10T23:01:00Z");
    assertThat(run.markers())
        .extracting(ReleaseMarker::getPublishedAt)
        .containsExactly(Instant.parse("2026-12-10T23:01:00Z"));
    try (Stream<Path> found = Files.list(kept)) {
      assertThat(found)
          .hasSize(2)
          .allSatisfy(file -> assertThat(file.toString()).contains("_2026-12-10T230100.000Z_"));
    }
    run.duringWrite = run::takeOver;
    time.set("2026-12-11T00:00:40Z");
    server.figures.put("2026-12/10");
    assertThat(run.fetch("--once", "--keep=" + kept)).isEqualTo(ExitCode.FENCED);
    try (Stream<Path> found = Files.list(kept)) {
      assertThat(found).hasSize(2);
    }
  }

  @Test
  void theLogIsMadeAnewFromKeptAnswersInAnyOrder() throws IOException {
    Path kept = files.resolve("kept");
    assertThat(run.fetch("--keep=" + kept)).isZero();
    server.figures.put("2026-12/10");
    time.set("2026-12-11T00:00:40.001Z");
    assertThat(run.fetch("--keep=" + kept)).isZero();
    assertThat(run.fetch("--keep=" + kept)).isZero();
    server.figures.add("2025-03", 1, 7);
    time.set("2026-12-16T02:00:00Z");
    assertThat(run.fetch("--keep=" + kept)).isZero();
    List<Path> answers;
    try (Stream<Path> found = Files.list(kept)) {
      answers = new ArrayList<>(found.sorted((left, right) -> right.compareTo(left)).toList());
    }
    assertThat(answers)
        .extracting(file -> file.getFileName().toString())
        .startsWith("kcs-10day_exports-by-country_2026-12-16T020000.000Z_202601-202612.xml")
        .hasSize(6);
    assertThat(answers.get(0)).hasContent(server.figures.response("202601", "202612"));

    List<String> loaded = new ArrayList<>(List.of("load"));
    answers.forEach(file -> loaded.add(file.toString()));
    assertThat(run.run(run.topics, loaded)).isZero();
    assertThat(run.said()).endsWith("0 releases of 0 records written, 3 already loaded\n");

    LogTopics fresh = new LogTopics(run.topics.releases() + ".b", run.topics.index() + ".b");
    loaded.set(0, "rebuild");
    assertThat(run.run(fresh, loaded)).isZero();
    assertThat(run.committed(fresh))
        .extracting(Entry::message)
        .isEqualTo(run.committed().stream().map(Entry::message).toList());
    assertThat(LogReader.markers(run.committed(fresh)))
        .extracting(ReleaseMarker::getObservedAt)
        .containsExactly(
            Instant.parse("2026-12-10T23:00:00Z"),
            Instant.parse("2026-12-11T00:00:40.001Z"),
            Instant.parse("2026-12-16T02:00:00Z"));
    assertThat(run.run(run.topics, List.of("load", "--again", loaded.get(1), loaded.get(2))))
        .isZero();
    assertThat(run.said()).contains(", attempt 2, id ");
  }
}
