package io.exportindicators.jobs;

import static io.exportindicators.jobs.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.StrategyTarget;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Trade, figures, goals and events in, through a real broker and a MiniCluster: what comes out. */
class StrategyJobITCase {
  private static final String CHIPS = "kcs-item/semiconductors";
  private static final String PRODUCTION = "kosis-production/semiconductors/production";
  private static final String INDEX = "index 2020=100";

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
  void tradeFiguresGoalsAndEventsMeet() throws Exception {
    Line line = new Line(kafka, ".strategy");
    JobClient job = TestJob.start(line, 3);
    line.write(chips("a", "2024-01-01T00:00:00Z", "2022", 100));
    line.write(
        new SectorRelease("strategy", "2024-01-10T00:00:00Z")
            .goal(
                target(
                    "chips",
                    "trade_value_usd",
                    CHIPS,
                    "annual-flow",
                    "USD",
                    "2021=2000000",
                    "2026=2400000"))
            .event("plan-1", "2024-01-09")
            .messages());
    line.write(
        new SectorRelease("kosis", "2024-01-31T00:00:00Z")
            .figure(PRODUCTION, INDEX, "2022-12", 80)
            .figure(PRODUCTION, INDEX, "2023-12", 100)
            .messages());
    line.write(chips("b", "2024-02-01T00:00:00Z", "2023", 250));
    line.write(
        new SectorRelease("strategy", "2024-03-10T00:00:00Z")
            .goal(
                target(
                    "chips",
                    "trade_value_usd",
                    CHIPS,
                    "annual-flow",
                    "USD",
                    "2021=2000000",
                    "2026=6000000"))
            .messages());
    List<CompleteRelease> releases = line.awaitReleases(5);
    TestJob.stop(job);

    CompleteRelease announced = releases.get(1);
    assertThat(value(announced, "strategy_target_value", "12m", "2022-12")).isEqualTo(1_200_000);
    assertThat(value(announced, "strategy_target_status", "off_path", "2026")).isEqualTo(1);
    assertThat(announced.marker().getRecordCount()).isEqualTo(announced.values().size());
    assertThat(announced.marker().getDocumentCount()).isEqualTo(2);
    assertThat(announced.documents()).hasSize(2);
    StrategyTarget goal = (StrategyTarget) announced.documents().get(0);
    assertThat(goal.getTarget()).isEqualTo("chips");
    assertThat(goal.getLogPosition()).isEqualTo(announced.marker().getLogPosition());
    assertThat(goal.getIndex()).as("behind the values").isEqualTo(announced.values().size());
    PolicyEvent event = (PolicyEvent) announced.documents().get(1);
    assertThat(event.getEvent()).isEqualTo("plan-1");
    assertThat(event.getIndex()).isEqualTo(announced.values().size() + 1);

    CompleteRelease produced = releases.get(2);
    assertThat(value(produced, "productivity_growth_ratio", "production", "2023-12"))
        .isCloseTo(0.25, within(1e-12));
    assertThat(produced.marker().getDocumentCount()).isZero();

    CompleteRelease traded = releases.get(3);
    assertThat(value(traded, "productivity_exports_beyond_output_ratio", "production", "2023-12"))
        .isCloseTo(2.5 / 1.25 - 1, within(1e-12));
    assertThat(value(traded, "strategy_target_value", "12m", "2023-12")).isEqualTo(3_000_000);
    assertThat(value(traded, "strategy_target_progress_ratio", "", "2023-12")).isEqualTo(2.5);
    assertThat(value(traded, "strategy_target_status", "level_reached", "2026")).isEqualTo(1);
    assertThat(value(traded, "strategy_target_status", "off_path", "2026")).isZero();

    CompleteRelease changed = releases.get(4);
    assertThat(value(changed, "strategy_target_status", "on_path", "2026")).isEqualTo(1);
    assertThat(value(changed, "strategy_target_path_value", "geometric", "2026"))
        .isEqualTo(6_000_000);
    assertThat(changed.values())
        .as("what is measured has not changed")
        .noneMatch(value -> value.getVariant().equals("12m") && !isPath(value))
        .allMatch(value -> value.getPublishedAt().equals(Instant.parse("2024-03-10T00:00:00Z")));
    assertThat(changed.marker().getDocumentCount()).isEqualTo(1);
  }

  @Test
  void recordsThatCannotBeUsedWithholdTheirReleaseAndNothingElse() throws Exception {
    Line line = new Line(kafka, ".bad");
    JobClient job = TestJob.start(line, 2);
    StrategyTarget bad =
        target("bad", "trade_value_usd", CHIPS, "annual-flow", "USD", "", "2026=1e300");
    line.write(
        new SectorRelease("strategy", "2024-01-10T00:00:00Z")
            .goal(bad)
            .event("plan-1", "2024-01-09")
            .messages());
    line.write(
        new SectorRelease("kosis", "2024-01-31T00:00:00Z")
            .figure(PRODUCTION, INDEX, "2023-12", 100)
            .messages());
    List<CompleteRelease> releases = line.awaitReleases(2);
    assertThat(TestJob.header(line.awaitRejections(1).get(0), "reason"))
        .contains("value 1.0E300 is out of range");
    TestJob.stop(job);
    assertThat(releases.get(0).marker().getWithheld()).isEqualTo("1 of 2 records arrived");
    assertThat(releases.get(0).documents()).isEmpty();
    assertThat(value(releases.get(1), "sector_observation_value", "production", "2023-12"))
        .isEqualTo(100);
  }

  private static boolean isPath(IndicatorValue value) {
    return value.getIndicator().equals("strategy_target_path_deviation_ratio");
  }

  /** Every month of a year, thousand US dollars. */
  private static List<SpecificRecord> chips(String id, String published, String year, long each) {
    ReleaseFixture release = new ReleaseFixture("kcs-10day", id, published);
    for (int month = 1; month <= 12; month++) {
      release.kcs("01", "%s-%02d".formatted(year, month), each);
    }
    return release.messages();
  }

  private static double value(
      CompleteRelease release, String indicator, String variant, String period) {
    return release.values().stream()
        .filter(value -> value.getIndicator().equals(indicator))
        .filter(value -> value.getVariant().equals(variant) && value.getPeriod().equals(period))
        .filter(value -> value.getSector().equals("semiconductors"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + indicator + " " + variant + " " + period))
        .getValue();
  }
}
