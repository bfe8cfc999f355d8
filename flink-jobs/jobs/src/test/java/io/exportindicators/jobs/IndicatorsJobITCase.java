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
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterAll;
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
  private static EmbeddedKafka kafka;

  @BeforeAll
  static void startKafka() {
    kafka = EmbeddedKafka.start(directory);
  }

  @AfterAll
  static void stopKafka() {
    kafka.close();
  }

  @Test
  void growthContributionAndVintage() throws Exception {
    Line line = new Line(kafka, ".growth");
    JobClient job = start(line, 2);
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
    job.cancel().get();

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

  private static JobClient start(Line line, int parallelism) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setParallelism(parallelism);
    IndicatorsTopology.define(env, line.options());
    return env.executeAsync("test");
  }
}
