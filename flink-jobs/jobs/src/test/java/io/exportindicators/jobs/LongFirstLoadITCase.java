package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifteen years of headline series in one release take seconds to judge: checkpoints pass
 * meanwhile, and a job that dies in between comes to the same bytes, with no later release to push
 * it on.
 */
class LongFirstLoadITCase {
  private static final int MONTHS = 180;

  /** More than pass between the commit of the release and the first month that is judged. */
  private static final int CHECKPOINTS = 20;

  @RegisterExtension
  static final MiniClusterExtension FLINK =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(4)
              .build());

  @TempDir Path directory;
  @AutoClose private EmbeddedKafka kafka;

  @BeforeEach
  void startKafka() {
    kafka = EmbeddedKafka.start(directory.resolve("kafka"));
  }

  @Test
  void checkpointsPassAndAKillInBetweenChangesNothing(@InjectMiniCluster MiniCluster cluster)
      throws Exception {
    Line whole = new Line(kafka, ".whole");
    whole.write(history());
    List<CompleteRelease> expected;
    try (RunningJob job = job(cluster, whole)) {
      job.start(1, "hashmap");
      expected = whole.awaitReleases(1);
    }
    assertThat(expected.get(0).values())
        .filteredOn(value -> value.getIndicator().equals("trade_forecast_error_zscore"))
        .extracting(IndicatorValue::getValue)
        .filteredOn(value -> value != null)
        .hasSizeGreaterThan(3 * (MONTHS - 60));

    Line disturbed = new Line(kafka, ".disturbed");
    try (RunningJob job = job(cluster, disturbed)) {
      job.start(2, "hashmap");
      disturbed.write(history());
      job.awaitCheckpoints(CHECKPOINTS);
      assertThat(disturbed.hasResults()).isFalse();
      job.killTaskManager();
      job.awaitCheckpoints(CHECKPOINTS);
      assertThat(disturbed.hasResults()).isFalse();
      job.stopAndRestore(1);
      assertThat(Line.bytes(disturbed.awaitReleases(1)))
          .as("%s", job.history())
          .containsExactlyElementsOf(Line.bytes(expected));
    }
  }

  private RunningJob job(MiniCluster cluster, Line line) {
    return new RunningJob(cluster, TestOptions.checkpointedOften(line.options()), directory);
  }

  /** The total and its semiconductors. */
  private static List<SpecificRecord> history() {
    Random random = new Random(5);
    ReleaseFixture release = new ReleaseFixture("kcs-10day", "a", "2024-01-01T00:00:00Z");
    YearMonth first = YearMonth.of(2024, 1).minusMonths(MONTHS);
    double growth = 1;
    for (int i = 0; i < MONTHS; i++) {
      String month = first.plusMonths(i).toString();
      growth *= 1.004 + 0.02 * random.nextGaussian();
      double season = 1 + 0.1 * Math.sin(Math.PI * i / 6);
      release.kcs("00", month, (long) (10_000_000 * growth * season));
      release.kcs("01", month, (long) (2_000_000 * growth * (1 + 0.05 * random.nextGaussian())));
    }
    return release.messages();
  }
}
