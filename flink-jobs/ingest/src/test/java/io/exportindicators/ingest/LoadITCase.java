package io.exportindicators.ingest;

import static io.exportindicators.ingest.Figures.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadITCase {
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
  void loadWritesAndListShows() throws IOException {
    Path file =
        ingest.file("a.csv", row("2026-06-01", "2026-05", "1"), row("2026-07-01", "2026-06", "2"));
    assertThat(ingest.onLog("list")).isZero();
    assertThat(ingest.out()).isEqualTo("the log is empty\n");
    assertThat(ingest.onLog("load", file.toString())).isZero();
    assertThat(ingest.out())
        .contains("a.csv: 2 releases of 2 records")
        .contains("written   test, published 2026-06-01T00:00:00Z: Made-up exports, 1 record, id ")
        .endsWith("done: 2 releases of 2 records written, 0 already loaded\n");
    assertThat(ingest.onLog("list")).isZero();
    List<ReleaseMarker> markers = LogReader.markers(ingest.committed());
    assertThat(ingest.out().lines())
        .containsExactly(
            "SOURCE  PUBLISHED             KIND   RECORDS  BACKFILL  ATTEMPT  ID            TITLE",
            line(markers.get(0), "2026-06-01T00:00:00Z"),
            line(markers.get(1), "2026-07-01T00:00:00Z"));
    assertThat(ingest.err()).isEmpty();
  }

  @Test
  void loadedTwiceChangesNothing() throws IOException {
    String file = ingest.file("a.csv", row("2026-07-01", "2026-06", "1")).toString();
    assertThat(ingest.onLog("load", file)).isZero();
    List<Entry> before = ingest.committed();
    assertThat(ingest.onLog("load", file)).isZero();
    assertThat(ingest.out())
        .contains("in log    test")
        .endsWith("done: 0 releases of 0 records written, 1 already loaded\n");
    assertThat(ingest.committed()).isEqualTo(before);
  }

  @Test
  void aBadRowRefusesAllFilesAndWritesNothing() throws IOException {
    Path good = ingest.file("good.csv", row("2026-07-01", "2026-06", "1"));
    Path bad =
        ingest.file("bad.csv", row("2026-07-02", "2026-06", "1"), row("2026-07-02", "2026-6", "1"));
    assertThat(ingest.onLog("load", good.toString(), bad.toString())).isEqualTo(ExitCode.BAD_FILE);
    assertThat(ingest.err())
        .startsWith(bad + ":10: period: found \"2026-6\", expected a period like 2026-07")
        .doesNotContain("\tat ");
    assertThat(ingest.uncommitted()).isEmpty();
  }

  @Test
  void anOlderPublicationIsRefusedBeforeAnythingIsWritten() throws IOException {
    assertThat(
            ingest.onLog(
                "load", ingest.file("a.csv", row("2026-07-01", "2026-06", "1")).toString()))
        .isZero();
    List<Entry> before = ingest.committed();
    Path newer = ingest.file("newer.csv", row("2026-08-01", "2026-07", "1"));
    Path older = ingest.file("older.csv", row("2026-06-01", "2026-05", "1"));
    assertThat(ingest.onLog("load", newer.toString(), older.toString()))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(ingest.err())
        .contains("published 2026-06-01T00:00:00Z")
        .contains("ingest rebuild FILE...")
        .doesNotContain("\tat ");
    assertThat(ingest.committed()).isEqualTo(before);
  }

  @Test
  void againWritesNewAttempts() throws IOException {
    String file =
        ingest
            .file("a.csv", row("2026-06-01", "2026-05", "1"), row("2026-07-01", "2026-06", "2"))
            .toString();
    assertThat(ingest.onLog("load", file)).isZero();
    assertThat(ingest.onLog("load", "--again", file)).isZero();
    assertThat(ingest.out()).contains("1 record, attempt 2, id ");
    assertThat(LogReader.markers(ingest.committed()))
        .extracting(ReleaseMarker::getAttempt)
        .containsExactly(1, 1, 2, 2);
  }

  @Test
  void aDryRunWritesNothingAndDisturbsNobody() throws IOException {
    String file = ingest.file("a.csv", row("2026-07-01", "2026-06", "1")).toString();
    try (ReleaseWriter other = ReleaseWriter.open(ingest.config(), ingest.topics)) {
      assertThat(ingest.onLog("load", "--dry-run", file)).isZero();
      assertThat(ingest.out()).contains("to write  test").endsWith("nothing was written\n");
      assertThat(ingest.uncommitted()).isEmpty();
      assertThat(other.write(Figures.release("2026-08-01", "2026-07", "1")).written()).isTrue();
    }
    assertThat(ingest.onLog("load", "--dry-run", file)).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aFencedLoaderSaysSoAndTheLogHoldsWholeReleasesOnly() throws IOException {
    Release other = Figures.release("2026-07-02", "2026-06", "1");
    ingest.during =
        records -> {
          if (records == 3) {
            try (ReleaseWriter second = ReleaseWriter.open(ingest.config(), ingest.topics)) {
              second.write(other);
            }
          }
        };
    Path file =
        ingest.file(
            "a.csv",
            row("2026-06-01", "2026-05", "1"),
            row("2026-07-01", "8541", "WLD", "2026-06", "1"),
            row("2026-07-01", "8542", "WLD", "2026-06", "2"));
    assertThat(ingest.onLog("load", file.toString())).isEqualTo(ExitCode.FENCED);
    assertThat(ingest.err()).contains("another loader has taken over").doesNotContain("\tat ");
    assertThat(ingest.out().lines().filter(line -> line.startsWith("written")))
        .singleElement()
        .asString()
        .contains("published 2026-06-01T00:00:00Z");
    assertThat(LogReader.markers(ingest.committed()))
        .extracting(marker -> marker.getPublishedAt().toString())
        .containsExactly("2026-06-01T00:00:00Z", "2026-07-02T00:00:00Z");
    assertThat(ingest.committed()).hasSize(4);
  }

  private static String line(ReleaseMarker marker, String published) {
    return "test    %s  delta  1        no        1        %s  Made-up exports"
        .formatted(published, marker.getReleaseId().substring(0, 12));
  }
}
