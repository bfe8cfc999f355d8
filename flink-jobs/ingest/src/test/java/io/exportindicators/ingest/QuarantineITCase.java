package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the command line and a real broker. */
class QuarantineITCase {
  private static final YearMonth WRONG = YearMonth.of(2011, 12);
  private static final double WON = 1153.3;
  @AutoClose private static EmbeddedKafka kafka;

  @TempDir private Path files;
  private IngestRun ingest;
  private Path before;
  private Path wrong;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @BeforeEach
  void freshLog() throws IOException {
    ingest = new IngestRun(kafka, files);
    List<String> rows = new ArrayList<>();
    for (YearMonth month = WRONG.minusMonths(14); month.isBefore(WRONG); month = next(month)) {
      rows.add(month(month).toString());
    }
    before = ingest.file("before.csv", rows.toArray(String[]::new));
    WeighedRow other = month(WRONG).of("8541", "WLD");
    wrong = ingest.file("wrong.csv", other.toString(), month(WRONG).times(WON).toString());
  }

  @Test
  void aWrongCurrencyIsRefusedWithAllThatIsLoadedWithIt() {
    assertThat(ingest.onLog("load", before.toString(), wrong.toString()))
        .isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(ingest.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "refused: values of \"Made-up exports\" of source test, published"
                            + " 2012-01-01T00:00:00Z, are implausible:"),
            line ->
                assertThat(line)
                    .startsWith(wrong + ":10: KOR export hs, HS 2022 product 8542, partner WLD,")
                    .contains(
                        "2011-12: value 138,396,000 USD, weight 9,000 kg, 15,377.333 USD a kg")
                    .contains("1,153.3 times as much as the 13.333 USD of 12 periods")
                    .contains("weight 1 times the usual one"),
            line -> assertThat(line).startsWith("Nothing was written."),
            line -> assertThat(line).contains("--accept \"REASON\""));
    assertThat(ingest.uncommitted()).isEmpty();
  }

  @Test
  void theLogIsWhatALaterReleaseIsComparedWith() {
    assertThat(ingest.onLog("load", before.toString())).isZero();
    List<Entry> loaded = ingest.committed();
    assertThat(ingest.onLog("load", "--dry-run", wrong.toString())).isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(ingest.onLog("load", wrong.toString())).isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(ingest.err()).contains("12 periods from 2010-12 to 2011-11");
    assertThat(ingest.committed()).isEqualTo(loaded);
  }

  @Test
  void whatIsAcceptedStaysInTheLogWithItsReason() throws IOException {
    assertThat(ingest.onLog("load", before.toString())).isZero();
    assertThat(ingest.onLog("load", "--accept", "a ship of gold", wrong.toString())).isZero();
    assertThat(ingest.out())
        .contains("accepted  " + wrong + ":10: KOR export")
        .contains("2 records, 1 implausible, id ");
    ReleaseMarker marker = newest();
    assertThat(marker.getImplausibleCount()).isEqualTo(1);
    assertThat(marker.getAccepted()).isEqualTo("a ship of gold");
    Release release = new PlainFiguresReader().read(wrong).get(0);
    assertThat(marker.getReleaseId()).as("content alone").isEqualTo(ReleaseId.of(release));
    assertThat(ingest.onLog("list")).isZero();
    assertThat(ingest.out())
        .endsWith(
            "accepted %s with 1 implausible: a ship of gold%n"
                .formatted(LogTable.shortId(marker.getReleaseId())));

    assertThat(ingest.onLog("load", wrong.toString())).as("in the log already").isZero();
    assertThat(ingest.onLog("load", "--again", wrong.toString())).isZero();
    assertThat(newest().getAttempt()).isEqualTo(2);
    assertThat(newest().getAccepted()).isEqualTo("a ship of gold");

    Path after = ingest.file("after.csv", month(next(WRONG)).toString());
    assertThat(ingest.onLog("load", "--accept", "not needed", after.toString())).isZero();
    assertThat(newest().getImplausibleCount()).isZero();
    assertThat(newest().getAccepted()).isNull();
  }

  @Test
  void aRebuiltLogKeepsWhatWasAcceptedInTheOldOne() {
    assertThat(ingest.onLog("load", before.toString())).isZero();
    assertThat(ingest.onLog("load", "--accept", "a ship of gold", wrong.toString())).isZero();
    LogTopics old = ingest.topics;
    LogTopics fresh = new LogTopics(old.releases() + ".b", old.index() + ".b");
    assertThat(ingest.on(fresh, "rebuild", wrong.toString(), before.toString()))
        .isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(ingest.uncommitted(fresh)).isEmpty();
    assertThat(ingest.on(fresh, "rebuild", "--old-index=absent", before.toString()))
        .isEqualTo(ExitCode.KAFKA);
    assertThat(ingest.err()).contains("topic absent does not exist");
    assertThat(
            ingest.on(
                fresh, "rebuild", "--old-index", old.index(), wrong.toString(), before.toString()))
        .isZero();
    assertThat(ingest.committed(fresh))
        .extracting(Entry::message)
        .isEqualTo(ingest.committed().stream().map(Entry::message).toList());
  }

  @Test
  void aReleaseThatIsNotWholeInTheLogIsNotKnown() {
    List<Release> releases = new PlainFiguresReader().read(before);
    PlausibilityCheck check =
        new PlausibilityCheck(
            LoadPlan.of(new ReleaseLog(), new PlainFiguresReader().read(wrong), false).steps());
    LoggedTrade log = check.log();
    for (Release release : releases) {
      ReleaseMessages messages =
          new ReleaseMessages(
              new SingleObjectCodec(), release, ReleaseId.of(release), 1, Optional.empty());
      log.take(messages.of(release.records().get(0)));
      log.take(messages.of(release.records().get(0)));
      log.take(new byte[] {1});
      log.take(messages.encode(messages.marker()));
    }
    assertThat(check.implausible(PlausibilityCheck.JUMP)).containsOnly(List.of());
  }

  private static WeighedRow month(YearMonth month) {
    return WeighedRow.of(month, 120, 9_000);
  }

  private static YearMonth next(YearMonth month) {
    return month.plusMonths(1);
  }

  private ReleaseMarker newest() {
    List<ReleaseMarker> markers = LogReader.markers(ingest.committed());
    return markers.get(markers.size() - 1);
  }
}
