package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Same log, same bytes: whatever happens to the job, {@code indicators.v1} says the same once
 * repetitions are taken once.
 *
 * <p>Every release is written in two transactions, so that a job can be stopped in its middle. By
 * seed a run is live or a replay, has task managers killed in the middle of releases and right
 * after markers, is stopped with a savepoint and started again with another parallelism, or is
 * thrown back to an older savepoint.
 */
class SameBytesITCase {
  private static final int RUNS = Integer.getInteger("same.bytes.runs", 50);

  @RegisterExtension
  static final MiniClusterExtension FLINK =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(4)
              .setConfiguration(memoryOfATaskManager())
              .build());

  private static final List<List<SpecificRecord>> RELEASES =
      new RandomReleases(20240101, 10).releases();

  /** What the releases must give values of, so that these tests say something of it. */
  private static final List<String> OF_EVERY_STAGE =
      List.of(
          "trade_growth_ratio",
          "trade_calendar_effect_ratio",
          "trade_concentration_hhi",
          "trade_specialization_index",
          "trade_price_index",
          "trade_terms_of_trade_index",
          "trade_series_break_ratio",
          "trade_published_growth_ratio",
          "trade_world_coverage_ratio",
          "trade_rca",
          "trade_seasonally_adjusted_usd",
          "trade_forecast_error_zscore",
          "trade_nowcast_usd",
          "trade_drop_episode",
          "productivity_labour_index",
          "productivity_exports_per_worker_usd",
          "cluster_location_quotient",
          "strategy_target_value",
          "strategy_target_progress_ratio",
          "strategy_target_status",
          "trade_constant_market_share_usd");

  @TempDir static Path directory;
  @AutoClose private static EmbeddedKafka kafka;
  private static List<byte[]> expected;

  @BeforeAll
  static void startKafka() {
    kafka = EmbeddedKafka.start(directory.resolve("kafka"));
  }

  @BeforeEach
  void replayOnce(@InjectMiniCluster MiniCluster cluster) throws Exception {
    if (expected == null) {
      Line line = new Line(kafka, ".expected");
      RELEASES.forEach(release -> writeWhole(line, release));
      try (RunningJob job = new RunningJob(cluster, options(line), directory)) {
        job.start(1, "hashmap");
        List<CompleteRelease> releases = line.awaitReleases(RELEASES.size());
        assertThat(releases).filteredOn(r -> r.marker().getWithheld() != null).hasSize(2);
        assertThat(indicatorsWithAValue(releases)).containsAll(OF_EVERY_STAGE);
        expected = Line.bytes(releases);
        assertThat(expected).hasSizeGreaterThan(1_000);
      }
    }
  }

  private static Set<String> indicatorsWithAValue(List<CompleteRelease> releases) {
    return releases.stream()
        .flatMap(release -> release.values().stream())
        .filter(value -> value.getValue() != null)
        .map(IndicatorValue::getIndicator)
        .collect(Collectors.toSet());
  }

  static LongStream seeds() {
    return LongStream.range(0, RUNS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverHappens(long seed, @InjectMiniCluster MiniCluster cluster) throws Exception {
    Random random = new Random(seed);
    Line line = new Line(kafka, ".run" + seed);
    String backend = seed % 3 == 2 ? "rocksdb" : "hashmap";
    try (RunningJob job = new RunningJob(cluster, options(line), directory)) {
      int loadedBefore = seed % 2 == 0 ? 0 : random.nextInt(RELEASES.size());
      for (int i = 0; i < loadedBefore; i++) {
        writeWhole(line, RELEASES.get(i));
      }
      job.start(1 + random.nextInt(3), backend);
      for (int i = loadedBefore; i < RELEASES.size(); i++) {
        writeFirstPart(line, RELEASES.get(i));
        maybeDisturb(job, random);
        writeSecondPart(line, RELEASES.get(i));
        maybeDisturb(job, random);
      }
      assertThat(Line.bytes(line.awaitReleases(RELEASES.size())))
          .as("seed %d: %s", seed, job.history())
          .containsExactlyElementsOf(expected);
    }
  }

  /** Little, because the memory of a killed task manager is given back late. */
  private static Configuration memoryOfATaskManager() {
    Configuration memory = new Configuration();
    memory.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(24));
    memory.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(24));
    memory.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(64));
    return memory;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aReplayFromTheStart(int parallelism, @InjectMiniCluster MiniCluster cluster)
      throws Exception {
    Line line = new Line(kafka, ".replay" + parallelism);
    RELEASES.forEach(release -> writeWhole(line, release));
    try (RunningJob job = new RunningJob(cluster, options(line), directory)) {
      job.start(parallelism, "rocksdb");
      assertThat(Line.bytes(line.awaitReleases(RELEASES.size())))
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void aKillInTheMiddleOfAReleaseAndOneRightAfterItsMarker(@InjectMiniCluster MiniCluster cluster)
      throws Exception {
    Line line = new Line(kafka, ".kills");
    try (RunningJob job = new RunningJob(cluster, options(line), directory)) {
      job.start(3, "hashmap");
      for (int i = 0; i < RELEASES.size(); i++) {
        writeFirstPart(line, RELEASES.get(i));
        if (i == 4) {
          job.killTaskManager();
        }
        writeSecondPart(line, RELEASES.get(i));
        if (i == 8) {
          job.killTaskManager();
        }
      }
      assertThat(Line.bytes(line.awaitReleases(RELEASES.size())))
          .containsExactlyElementsOf(expected);
    }
  }

  private static void maybeDisturb(RunningJob job, Random random) throws Exception {
    switch (random.nextInt(40)) {
      case 0 -> job.killTaskManager();
      case 1 -> job.stopAndRestore(1 + random.nextInt(3));
      case 2 -> job.takeSavepoint();
      case 3 -> job.throwBackToSavepoint(1 + random.nextInt(3));
      default -> {
        // goes on undisturbed
      }
    }
  }

  private static IndicatorsOptions options(Line line) {
    return TestOptions.threeEconomies(line.options());
  }

  private static void writeWhole(Line line, List<SpecificRecord> release) {
    writeFirstPart(line, release);
    writeSecondPart(line, release);
  }

  private static void writeFirstPart(Line line, List<SpecificRecord> release) {
    line.write(release.subList(0, release.size() / 2));
  }

  private static void writeSecondPart(Line line, List<SpecificRecord> release) {
    line.write(release.subList(release.size() / 2, release.size()));
  }
}
