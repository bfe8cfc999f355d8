package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Releases in, indicators out, through a real broker and a MiniCluster. */
class IndicatorsJobITCase {
  @RegisterExtension
  static final MiniClusterExtension FLINK =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(4)
              .build());

  @TempDir static Path directory;
  @AutoClose private static EmbeddedKafka kafka;

  @BeforeAll
  static void startKafka() {
    kafka = EmbeddedKafka.start(directory);
  }

  @Test
  void growthContributionAndVintage() throws Exception {
    Line line = new Line(kafka, ".growth");
    JobClient job = TestJob.start(line, 2);
    line.write(
        new ReleaseFixture("kcs-10day", "a", "2024-02-01T00:00:00Z")
            .kcs("00", "2024-01", 54_709_823)
            .kcs("01", "2024-01", 9_529_970)
            .messages());
    line.write(
        new ReleaseFixture("kcs-10day", "b", "2025-02-01T00:00:00Z")
            .kcs("00", "2025-01", 49_176_984)
            .kcs("01", "2025-01", 10_000_000)
            .messages());
    List<CompleteRelease> releases = line.awaitReleases(2);
    TestJob.stop(job);

    assertThat(value(releases.get(0), "trade_value_usd", "1m", "semiconductors", "2024-01"))
        .contains(9_529_970_000.0);
    assertThat(value(releases.get(1), "trade_growth_ratio", "yoy", "semiconductors", "2025-01"))
        .contains((10_000_000 - 9_529_970) / 9_529_970.0);
    assertThat(
            value(
                releases.get(1), "trade_growth_without_ratio", "yoy", "semiconductors", "2025-01"))
        .contains((39_176_984 - 45_179_853) / 45_179_853.0);
    assertThat(value(releases.get(1), "trade_working_days", "1m", "total", "2025-01"))
        .contains(20.0);
    assertThat(releases.get(1).marker().getReleaseId()).isEqualTo("b");
    assertThat(releases.get(1).marker().getRecordCount())
        .isEqualTo(releases.get(1).values().size());
  }

  @Test
  void anUnmetCountWithholdsTheReleaseAndTheLaterOnesOfItsSource() throws Exception {
    Line line = new Line(kafka, ".withheld");
    JobClient job = TestJob.start(line, 3);
    ReleaseFixture first =
        new ReleaseFixture("kcs-10day", "first", "2024-02-01T00:00:00Z").kcs("00", "2024-01", 100);
    ReleaseFixture second =
        new ReleaseFixture("kcs-10day", "second", "2024-03-01T00:00:00Z").kcs("00", "2024-02", 200);
    line.write(first.messages(2));
    line.write(second.messages());
    line.write(
        new ReleaseFixture("kcs-hs", "other", "2024-02-15T00:00:00Z")
            .hs8542("USA", "2024-01", 7)
            .messages());
    List<CompleteRelease> withheld = line.awaitReleases(3);
    assertThat(withheld)
        .extracting(release -> release.marker().getWithheld())
        .containsExactly("1 of 2 records arrived", "waits behind release first", null);
    assertThat(withheld.get(0).values()).isEmpty();
    assertThat(withheld.get(1).values()).isEmpty();
    assertThat(withheld.get(2).values()).isNotEmpty();

    line.write(again(first).messages());
    line.write(again(second).messages());
    List<CompleteRelease> healed = line.awaitReleases(5).subList(3, 5);
    TestJob.stop(job);
    assertThat(healed).allSatisfy(release -> assertThat(release.marker().getWithheld()).isNull());
    assertThat(value(healed.get(0), "trade_value_usd", "1m", "total", "2024-01"))
        .contains(100_000.0);
    assertThat(value(healed.get(1), "trade_value_usd", "1m", "total", "2024-02"))
        .contains(200_000.0);
  }

  @Test
  void whatAFullReleaseLeavesOutIsZeroAndWhatADeltaLeavesOutIsUnchanged() throws Exception {
    Line line = new Line(kafka, ".zero");
    JobClient job = TestJob.start(line, 2);
    line.write(
        new ReleaseFixture("kcs-hs", "full", "2024-02-15T00:00:00Z")
            .covering("hs8542", "8542", "2024-01")
            .hs8542("USA", "2024-01", 7)
            .hs8542("CHN", "2024-01", 5)
            .messages());
    line.write(
        new ReleaseFixture("kcs-hs", "delta", "2024-03-15T00:00:00Z")
            .hs8542("USA", "2024-01", 8)
            .messages());
    line.write(
        new ReleaseFixture("kcs-hs", "full again", "2024-04-15T00:00:00Z")
            .covering("hs8542", "8542", "2024-01")
            .hs8542("USA", "2024-01", 8)
            .messages());
    List<CompleteRelease> releases = line.awaitReleases(3);
    TestJob.stop(job);

    assertThat(partner(releases.get(0), "JPN", "2024-01")).contains(0.0);
    assertThat(partner(releases.get(0), "CHN", "2024-01")).contains(5.0);
    assertThat(partner(releases.get(1), "CHN", "2024-01")).as("unchanged").isEmpty();
    assertThat(partner(releases.get(1), "USA", "2024-01")).contains(8.0);
    assertThat(partner(releases.get(2), "CHN", "2024-01")).contains(0.0);
    assertThat(partner(releases.get(2), "USA", "2024-01")).as("equal, unchanged").isEmpty();
  }

  @Test
  void aReleaseOnceMoreChangesNothingAndAnOlderOneIsRefused() throws Exception {
    Line line = new Line(kafka, ".again");
    JobClient job = TestJob.start(line, 2);
    ReleaseFixture release =
        new ReleaseFixture("kcs-10day", "a", "2024-02-01T00:00:00Z").kcs("00", "2024-01", 100);
    line.write(release.messages());
    line.write(again(release).messages());
    line.write(
        new ReleaseFixture("kcs-10day", "older", "2024-01-21T00:00:00Z")
            .kcs("00", "2024-01", 99)
            .messages());
    List<CompleteRelease> releases = line.awaitReleases(2);
    assertThat(releases.get(1).values()).isEmpty();
    assertThat(TestJob.header(line.awaitRejections(1).get(0), "reason"))
        .contains("older than a release that has passed");
    TestJob.stop(job);
  }

  @Test
  void backfillIsSaidByTheNewestInput() throws Exception {
    Line line = new Line(kafka, ".backfill");
    JobClient job = TestJob.start(line, 1);
    line.write(
        new ReleaseFixture("kcs-10day", "old", "2024-02-01T00:00:00Z")
            .backfill()
            .kcs("00", "2024-01", 100)
            .messages());
    line.write(
        new ReleaseFixture("kcs-10day", "new", "2025-02-01T00:00:00Z")
            .kcs("00", "2025-01", 110)
            .messages());
    List<CompleteRelease> releases = line.awaitReleases(2);
    TestJob.stop(job);
    assertThat(releases.get(0).values()).allMatch(IndicatorValue::getBackfill);
    assertThat(releases.get(1).values())
        .filteredOn(value -> value.getVariant().equals("yoy") && value.getValue() != null)
        .isNotEmpty()
        .noneMatch(IndicatorValue::getBackfill);
  }

  @Test
  void anAbortedLoadIsNeverSeen() throws Exception {
    Line line = new Line(kafka, ".aborted");
    JobClient job = TestJob.start(line, 2);
    line.writeAborted(
        new ReleaseFixture("kcs-10day", "aborted", "2024-02-01T00:00:00Z")
            .kcs("00", "2024-01", 100)
            .messages());
    line.write(
        new ReleaseFixture("kcs-10day", "whole", "2024-02-01T00:00:00Z")
            .kcs("00", "2024-01", 100)
            .messages());
    List<CompleteRelease> releases = line.awaitReleases(1);
    assertThat(releases.get(0).marker().getReleaseId()).isEqualTo("whole");
    assertThat(value(releases.get(0), "trade_value_usd", "1m", "total", "2024-01"))
        .contains(100_000.0);
    TestJob.stop(job);
  }

  @Test
  void aMarkerThatCannotBeUsedWithholdsItsRelease() throws Exception {
    Line line = new Line(kafka, ".unusable");
    JobClient job = TestJob.start(line, 2);
    ReleaseFixture release =
        new ReleaseFixture("kcs-10day", "a", "2024-02-01T00:00:00Z").kcs("00", "2024-01", 100);
    line.write(release.attempt(1).covering("unheard-of", "00", "2024-01").messages());
    line.write(release.attempt(2).messages());
    List<CompleteRelease> releases = line.awaitReleases(2);
    assertThat(releases.get(0).marker().getWithheld()).contains("unknown definition");
    assertThat(releases.get(1).marker().getWithheld()).isNull();
    assertThat(TestJob.header(line.awaitRejections(1).get(0), "reason"))
        .contains("unknown definition");
    TestJob.stop(job);
  }

  private static ReleaseFixture again(ReleaseFixture release) {
    return release.attempt(2);
  }

  private static Optional<Double> partner(CompleteRelease release, String item, String period) {
    return release.values().stream()
        .filter(value -> value.getIndicator().equals("trade_value_usd"))
        .filter(value -> value.getVariant().equals("1m") && value.getItem().equals(item))
        .filter(value -> value.getPeriod().equals(period))
        .map(IndicatorValue::getValue)
        .findFirst();
  }

  private static Optional<Double> value(
      CompleteRelease release, String indicator, String variant, String sector, String period) {
    return release.values().stream()
        .filter(value -> value.getIndicator().equals(indicator))
        .filter(value -> value.getVariant().equals(variant))
        .filter(value -> value.getSector().equals(sector))
        .filter(value -> value.getPeriod().equals(period))
        .filter(value -> value.getItem().isEmpty() && value.getFlow().equals("export"))
        .map(IndicatorValue::getValue)
        .findFirst();
  }
}
