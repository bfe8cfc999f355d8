package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.TradeRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a real HTTP server into a real log. 2026-12-11 is a Friday. */
class FetchITCase {
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
  void theFirstTimeAllMonthsAreLoadedAndOnlyTheNewestWindowIsAFirstPublication() {
    assertThat(run.fetch("--once")).isZero();
    assertThat(server.requests())
        .containsExactly(
            "/1220000" + OPERATION.path() + " 202501-202512",
            "/1220000" + OPERATION.path() + " 202601-202612");
    List<Entry> log = run.committed();
    ReleaseMarker marker = (ReleaseMarker) log.get(log.size() - 1).message();
    assertThat(marker.getSource()).isEqualTo("kcs-10day-exports-by-country");
    assertThat(marker.getRecordCount()).isEqualTo(23 * 3 * 11);
    assertThat(marker.getObservedAt()).isEqualTo(time.instant());
    assertThat(marker.getPublishedAt()).isEqualTo(time.instant());
    assertThat(marker.getTitle()).isEqualTo("KCS 10-day exports by country, 2025-01/10 to 2026-11");
    assertThat(trade(log))
        .allSatisfy(
            trade ->
                assertThat(trade.getBackfill()).isEqualTo(!trade.getPeriod().equals("2026-11")))
        .anySatisfy(
            trade -> {
              assertThat(trade.getPeriod()).isEqualTo("2026-11");
              assertThat(trade.getPartner()).isEqualTo("CHN");
              assertThat(trade.getValueCents())
                  .isEqualTo(100_000 * server.figures.thousandUsd("2026-11", 1));
            });
  }

  @Test
  void theSameFiguresAgainWriteNothing() {
    assertThat(run.fetch("--once")).isZero();
    List<Entry> before = run.committed();
    time.set("2026-12-12T01:00:00Z");
    assertThat(run.fetch("--once")).isZero();
    assertThat(run.said()).endsWith("done: nothing new\n");
    assertThat(run.fetch("--once", "--months=3")).isZero();
    assertThat(run.uncommitted()).isEqualTo(before);
  }

  @Test
  void moreMonthsAreMoreRequestsAndWhatTheyAddIsBackfill() {
    assertThat(run.fetch("--once")).isZero();
    server.forgetRequests();
    time.set("2026-12-10T23:30:00Z");
    assertThat(run.fetch("--once", "--months=30")).isZero();
    assertThat(server.requests())
        .extracting(request -> request.substring(request.indexOf(' ') + 1))
        .containsExactly("202407-202412", "202501-202512", "202601-202612");
    ReleaseMarker added = run.markers().get(1);
    assertThat(added.getRecordCount()).isEqualTo(6 * 3 * 11);
    assertThat(added.getTitle()).isEqualTo("KCS 10-day exports by country, 2024-07/10 to 2024-12");
    assertThat(added.getBackfill()).isTrue();
  }

  @Test
  void aSilentRevisionIsAVintageOfItsOwn() {
    time.set("2026-12-11T00:00:40Z");
    server.figures.put("2026-12/10");
    assertThat(run.fetch("--once")).isZero();
    int before = run.committed().size();
    server.figures.add("2025-03", 1, 7);
    time.set("2026-12-12T01:00:00.250Z");
    assertThat(run.fetch()).isZero();
    assertThat(run.said())
        .contains("next      kcs-10day-exports-by-country of 2026-12/20 comes at 2026-12-21T00:00")
        .contains("written   kcs-10day-exports-by-country, published 2026-12-12T01:00:00.250Z: ")
        .contains("KCS 10-day exports by country, 2025-03, 1 record, id ");
    List<Entry> log = run.committed();
    assertThat(log).hasSize(before + 2);
    TradeRecord revised = (TradeRecord) log.get(before).message();
    assertThat(revised.getValueCents())
        .isEqualTo(100_000 * server.figures.thousandUsd("2025-03", 1));
    assertThat(revised.getPartner()).isEqualTo("CHN");
    assertThat(revised.getBackfill()).isFalse();
    assertThat(LogReader.markers(log))
        .extracting(ReleaseMarker::getPublishedAt)
        .containsExactly(
            Instant.parse("2026-12-11T00:00:40Z"), Instant.parse("2026-12-12T01:00:00.250Z"));
  }

  @Test
  void itWaitsForTheReleaseThatComesAndAsksUntilItIsThere() {
    assertThat(run.fetch("--once")).isZero();
    server.forgetRequests();
    time.at("2026-12-11T00:05:00Z", () -> server.figures.put("2026-12/10"));
    assertThat(run.fetch()).isZero();
    assertThat(time.woken())
        .containsExactly(
            "2026-12-11T00:00:00Z",
            "2026-12-11T00:01:00Z",
            "2026-12-11T00:03:00Z",
            "2026-12-11T00:07:00Z");
    assertThat(server.requests()).hasSize(2 * 4);
    ReleaseMarker newest = run.markers().get(1);
    assertThat(newest.getPublishedAt()).isEqualTo("2026-12-11T00:07:00Z");
    assertThat(newest.getTitle()).isEqualTo("KCS 10-day exports by country, 2026-12/10");
    assertThat(newest.getBackfill()).isFalse();
  }

  @Test
  void whatIsNotThereByTheDeadlineIsSaidAndARevisionMeanwhileIsLoaded() {
    assertThat(run.fetch("--once")).isZero();
    time.at("2026-12-11T00:02:00Z", () -> server.figures.add("2026-11", 0, 1));
    assertThat(run.fetch("--deadline=90")).isEqualTo(ExitCode.NOT_YET);
    assertThat(run.said())
        .endsWith(
            "kcs-10day-exports-by-country of 2026-12/10 is due and was not there by the deadline\n");
    assertThat(time.woken()).endsWith("2026-12-11T00:15:00Z", "2026-12-11T00:30:00Z");
    assertThat(run.markers())
        .extracting(ReleaseMarker::getRecordCount)
        .containsExactly(23L * 3 * 11, 1L);
    assertThat(run.fetch("--once")).isZero();
  }

  @Test
  void whatWasMissedIsAskedForAtOnce() {
    time.set("2026-12-14T05:00:00Z");
    server.figures.put("2026-12/10");
    assertThat(run.fetch()).isZero();
    assertThat(time.woken()).isEmpty();
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aDryRunWritesAndKeepsNothing() {
    Path kept = files.resolve("kept");
    assertThat(run.fetch("--once", "--dry-run", "--keep=" + kept)).isZero();
    assertThat(run.said())
        .contains("to write  kcs-10day-exports-by-country, published 2026-12-10T23:00:00Z: ")
        .endsWith("dry run: nothing was written\n");
    assertThat(run.uncommitted()).isEmpty();
    assertThat(kept).doesNotExist();
  }

  @Test
  void anAnswerThatIsNotAsItShouldBeWritesNothing() {
    server.next(
        KcsServer.status(200, server.figures.response("202501", "202512").replace(",", ";")));
    assertThat(run.fetch("--once")).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.said()).contains("answer for 2025-01 to 2025-12:", "itemUsdAmt00");
    server.next(KcsServer.status(200, server.figures.response("202301", "202412")));
    assertThat(run.fetch("--once")).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.said()).contains("has 2024-01/10, which was not asked for");
    assertThat(run.uncommitted()).isEmpty();
  }

  @Test
  void emptyAnswersAreNoNews() {
    time.set("2030-01-01T00:00:00Z");
    assertThat(run.fetch("--once")).isZero();
    assertThat(run.fetch("--deadline=1")).isEqualTo(ExitCode.NOT_YET);
    assertThat(run.uncommitted()).isEmpty();
  }

  private static List<TradeRecord> trade(List<Entry> log) {
    return log.stream()
        .map(Entry::message)
        .filter(TradeRecord.class::isInstance)
        .map(TradeRecord.class::cast)
        .toList();
  }
}
