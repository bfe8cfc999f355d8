package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the command line and a real broker. */
class QuarantineITCase {
  private static final AtomicInteger LOGS = new AtomicInteger();
  private static final YearMonth WRONG = YearMonth.of(2011, 12);
  private static final double WON = 1153.3;
  private static EmbeddedKafka kafka;

  @TempDir private Path files;
  private LogTopics topics;
  private StringWriter out;
  private StringWriter err;
  private Path before;
  private Path wrong;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @BeforeEach
  void freshLog() throws IOException {
    int number = LOGS.incrementAndGet();
    topics = new LogTopics("releases." + number, "index." + number);
    make(topics);
    List<String> rows = new ArrayList<>();
    for (YearMonth month = WRONG.minusMonths(14); month.isBefore(WRONG); month = next(month)) {
      rows.add(month(month).toString());
    }
    before = file("before.csv", rows);
    WeighedRow other = month(WRONG).of("8541", "WLD");
    wrong = file("wrong.csv", List.of(other.toString(), month(WRONG).times(WON).toString()));
  }

  @Test
  void aWrongCurrencyIsRefusedWithAllThatIsLoadedWithIt() {
    assertThat(log("load", before.toString(), wrong.toString())).isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(err.toString().lines())
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
    assertThat(uncommitted()).isEmpty();
  }

  @Test
  void theLogIsWhatALaterReleaseIsComparedWith() {
    assertThat(log("load", before.toString())).isZero();
    List<Entry> loaded = committed(topics);
    assertThat(log("load", "--dry-run", wrong.toString())).isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(log("load", wrong.toString())).isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(err.toString()).contains("12 periods from 2010-12 to 2011-11");
    assertThat(committed(topics)).isEqualTo(loaded);
  }

  @Test
  void whatIsAcceptedStaysInTheLogWithItsReason() throws IOException {
    assertThat(log("load", before.toString())).isZero();
    assertThat(log("load", "--accept", "a ship of gold", wrong.toString())).isZero();
    assertThat(out.toString())
        .contains("accepted  " + wrong + ":10: KOR export")
        .contains("2 records, 1 implausible, id ");
    ReleaseMarker marker = newest();
    assertThat(marker.getImplausibleCount()).isEqualTo(1);
    assertThat(marker.getAccepted()).isEqualTo("a ship of gold");
    Release release = new PlainFiguresReader().read(wrong).get(0);
    assertThat(marker.getReleaseId()).as("content alone").isEqualTo(ReleaseId.of(release));
    assertThat(log("list")).isZero();
    assertThat(out.toString())
        .endsWith(
            "accepted %s with 1 implausible: a ship of gold%n"
                .formatted(LogTable.shortId(marker.getReleaseId())));

    assertThat(log("load", wrong.toString())).as("in the log already").isZero();
    assertThat(log("load", "--again", wrong.toString())).isZero();
    assertThat(newest().getAttempt()).isEqualTo(2);
    assertThat(newest().getAccepted()).isEqualTo("a ship of gold");

    Path after = file("after.csv", List.of(month(next(WRONG)).toString()));
    assertThat(log("load", "--accept", "not needed", after.toString())).isZero();
    assertThat(newest().getImplausibleCount()).isZero();
    assertThat(newest().getAccepted()).isNull();
  }

  @Test
  void aRebuiltLogKeepsWhatWasAcceptedInTheOldOne() {
    assertThat(log("load", before.toString())).isZero();
    assertThat(log("load", "--accept", "a ship of gold", wrong.toString())).isZero();
    LogTopics old = topics;
    topics = new LogTopics(old.releases() + ".b", old.index() + ".b");
    assertThat(log("rebuild", wrong.toString(), before.toString())).isEqualTo(ExitCode.IMPLAUSIBLE);
    assertThat(uncommitted()).isEmpty();
    assertThat(log("rebuild", "--old-index=absent", before.toString())).isEqualTo(ExitCode.KAFKA);
    assertThat(err.toString()).contains("topic absent does not exist");
    assertThat(log("rebuild", "--old-index", old.index(), wrong.toString(), before.toString()))
        .isZero();
    assertThat(committed(topics))
        .extracting(Entry::message)
        .isEqualTo(committed(old).stream().map(Entry::message).toList());
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

  private Path file(String name, List<String> rows) throws IOException {
    return Files.writeString(files.resolve(name), Figures.delta(rows.toArray(String[]::new)));
  }

  private static void make(LogTopics log) {
    try (KafkaTopics admin =
        new KafkaTopics(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.create(log.releases(), Topics.RELEASES, Optional.empty());
      admin.create(log.index(), Topics.RELEASE_INDEX, Optional.empty());
    }
  }

  private int log(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--bootstrap-servers", kafka.bootstrapServers()));
    all.addAll(List.of("--releases-topic", topics.releases(), "--index-topic", topics.index()));
    out = new StringWriter();
    err = new StringWriter();
    return Ingest.run(
        new Console(new PrintWriter(out), new PrintWriter(err), records -> LoadProgress.none()),
        all.toArray(String[]::new));
  }

  private ReleaseMarker newest() {
    List<ReleaseMarker> markers = LogReader.markers(committed(topics));
    return markers.get(markers.size() - 1);
  }

  private List<Entry> committed(LogTopics log) {
    return LogReader.committed(kafka.bootstrapServers(), log.releases());
  }

  private List<Entry> uncommitted() {
    return LogReader.uncommitted(kafka.bootstrapServers(), topics.releases());
  }
}
