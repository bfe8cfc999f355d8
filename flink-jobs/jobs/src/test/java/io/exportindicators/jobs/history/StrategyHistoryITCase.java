package io.exportindicators.jobs.history;

import static io.exportindicators.jobs.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.StrategyTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Goals, milestones and events in the database, by vintage, and how the goals stand. */
class StrategyHistoryITCase {
  private static final String STANDING =
      "SELECT target, period, target_value, is_final, status, to_char(status_since, 'MM-DD'),"
          + " period_value, reason, latest_period, latest_value, latest_basis,"
          + " to_char(target_vintage, 'MM-DD') FROM target_standing ORDER BY target, period";

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(2)
              .build());

  @TempDir private Path directory;
  @AutoClose private HistoryLine line;
  private JobClient job;

  @BeforeEach
  void startLine() {
    line = new HistoryLine(directory);
  }

  @AfterEach
  void stopJob() throws Exception {
    if (job != null) {
      job.cancel().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void goalsAndEventsArriveByVintageAndOnce() throws Exception {
    StrategyTarget first = goal("2025=10 2027=16");
    StrategyTarget changed = goal("2027=20");
    CompleteRelease announced =
        release(
            10,
            List.of(status("2025", "no_data", 1), status("2027", "no_data", 1)),
            List.of(first, event("plan"), goal("other", "2030=1")));
    CompleteRelease measured =
        release(
            12,
            List.of(
                status("2025", "no_data", 0),
                status("2027", "no_data", 0),
                status("2025", "on_path", 1),
                status("2027", "off_path", 1),
                value("1y", "2023", 8.0, null),
                value("1y", "2024", 8.5, null),
                value("milestone", "2027", null, "8.5 in 2024 is -20.0 % from the path")),
            List.of());
    CompleteRelease again =
        release(14, List.of(), List.of(changed, event("plan"), event("meeting")));
    line.write(announced);
    line.write(measured);
    job = line.startJob(null);
    awaitReleases(2);
    assertThat(line.rows(STANDING))
        .containsExactly(
            "devices|2025|10|f|on_path|01-13|null|null|2024|8.5|1y|01-11",
            "devices|2027|16|t|off_path|01-13|null|8.5 in 2024 is -20.0 % from the path"
                + "|2024|8.5|1y|01-11",
            "other|2030|1|t|null|null|null|null|null|null|null|01-11");

    line.write(announced);
    line.write(measured);
    line.write(again);
    line.write(again);
    line.write(release(15, List.of(), List.of()));
    awaitReleases(4);
    assertThat(
            line.rows(
                "SELECT target, log_position, base_period, base_value, title FROM target"
                    + " ORDER BY 1, 2"))
        .containsExactly(
            "devices|10|2021|8|title of devices",
            "devices|14|2021|8|title of devices",
            "other|10|2021|8|title of other");
    assertThat(
            line.rows(
                "SELECT target, log_position, period, value, period_stamp::date"
                    + " FROM target_milestone ORDER BY 1, 2, 3"))
        .containsExactly(
            "devices|10|2025|10|2025-07-01",
            "devices|10|2027|16|2027-07-01",
            "devices|14|2027|20|2027-07-01",
            "other|10|2030|1|2030-07-01");
    assertThat(line.rows("SELECT event, log_position, date FROM policy_event ORDER BY 1, 2"))
        .containsExactly("meeting|14|2024-01-09", "plan|10|2024-01-09", "plan|14|2024-01-09");
    assertThat(line.rows("SELECT target, log_position, source FROM target_latest ORDER BY target"))
        .containsExactly("devices|14|bok-total", "other|10|bok-total");
    assertThat(line.rows(STANDING))
        .containsExactly(
            "devices|2027|20|t|off_path|01-13|null|8.5 in 2024 is -20.0 % from the path"
                + "|2024|8.5|1y|01-15",
            "other|2030|1|t|null|null|null|null|null|null|null|01-11");
  }

  @Test
  void ofTwoOfOneIdInOneReleaseTheLaterIsKept() throws Exception {
    line.write(
        release(
            10,
            List.of(),
            List.of(goal("2025=10 2027=16"), event("plan"), goal("2030=9"), event("plan"))));
    job = line.startJob(null);
    awaitReleases(1);
    assertThat(line.rows("SELECT target, period, value FROM target_milestone"))
        .containsExactly("devices|2030|9");
    assertThat(line.rows("SELECT event FROM policy_event")).containsExactly("plan");
  }

  @Test
  void theFinalMilestoneIsTheOneThatEndsLast() throws Exception {
    line.write(
        release(
            10,
            List.of(),
            List.of(goal("2027-Q3=14 2027=16"), goal("months", "2027=1 2028-06=3"))));
    job = line.startJob(null);
    awaitReleases(1);
    assertThat(line.rows("SELECT target, period, is_final FROM target_standing ORDER BY 1, 2"))
        .containsExactly(
            "devices|2027|t", "devices|2027-Q3|f", "months|2027|f", "months|2028-06|t");
  }

  private void awaitReleases(int count) {
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                assertThat(line.rows("SELECT count(*) FROM release"))
                    .containsExactly(Integer.toString(count)));
  }

  private static CompleteRelease release(
      long position, List<IndicatorValue> values, List<SpecificRecord> documents) {
    int index = 0;
    List<IndicatorValue> placed = new ArrayList<>();
    for (IndicatorValue value : values) {
      placed.add(
          IndicatorValue.newBuilder(value)
              .setLogPosition(position)
              .setIndex(index++)
              .setPublishedAt(Releases.marker(position, 0).getPublishedAt())
              .setReleaseId(Releases.marker(position, 0).getReleaseId())
              .build());
    }
    List<SpecificRecord> behind = new ArrayList<>();
    for (SpecificRecord document : documents) {
      behind.add(
          document instanceof StrategyTarget target
              ? StrategyTarget.newBuilder(target).setLogPosition(position).setIndex(index++).build()
              : PolicyEvent.newBuilder((PolicyEvent) document)
                  .setLogPosition(position)
                  .setIndex(index++)
                  .build());
    }
    ReleaseMarker marker =
        ReleaseMarker.newBuilder(Releases.marker(position, placed.size()))
            .setDocumentCount(behind.size())
            .build();
    return new CompleteRelease(marker, placed, behind);
  }

  private static StrategyTarget goal(String milestones) {
    return goal("devices", milestones);
  }

  private static StrategyTarget goal(String id, String milestones) {
    return target(
        id,
        "sector_observation_value/exports",
        "khidi/s",
        "annual-flow",
        "USD",
        "2021=8",
        milestones);
  }

  private static PolicyEvent event(String id) {
    return PolicyEvent.newBuilder()
        .setSource("strategy")
        .setReleaseId("r")
        .setAttempt(1)
        .setEvent(id)
        .setReporter("KOR")
        .setSector("")
        .setDate("2024-01-09")
        .setKind("plan")
        .setTitle("title")
        .setTitleKorean("")
        .setDocument("constructed")
        .build();
  }

  private static IndicatorValue status(String period, String status, double holds) {
    return IndicatorValue.newBuilder(value(status, period, holds, null))
        .setIndicator("strategy_target_status")
        .setUnit("")
        .build();
  }

  private static IndicatorValue value(String basis, String period, Double value, String absence) {
    return IndicatorValue.newBuilder(Releases.value(1, 0))
        .setIndicator("strategy_target_value")
        .setVariant(basis)
        .setDefinition("khidi")
        .setSector("s")
        .setFlow("")
        .setBy("target")
        .setItem("devices")
        .setPeriod(period)
        .setValue(value)
        .setAbsence(absence)
        .setUnit("USD")
        .setStatus(Status.PROVISIONAL)
        .build();
  }
}
