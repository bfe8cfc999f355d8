package io.exportindicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.embedded.EmbeddedKafka;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command at a small size, and what it measures checked against its own topics. */
class ThroughputITCase {
  private static final Workload SMALL = new Workload(20_000, 8_000, 2_000, 7);

  @TempDir Path directory;

  @Test
  void commandPrintsEveryCase() {
    StringWriter out = new StringWriter();
    int exitCode =
        Benchmarks.commandLine()
            .setOut(new PrintWriter(out))
            .execute(
                "throughput",
                "--records=20000",
                "--identities=8000",
                "--release-size=2000",
                "--orders=sorted,lone",
                "--warm-ups=0",
                "--directory=" + directory);
    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .contains("loaded sorted: 20,000 records")
        .containsPattern("read, decode, discard +sorted +[1-9]")
        .containsPattern("IndicatorsJob, HashMap +sorted +[1-9].*target ≤ 2.0: (met|missed)")
        .containsPattern("IndicatorsJob, RocksDB +sorted +[1-9].*target ≤ 3.0: (met|missed)")
        .containsPattern("IndicatorsJob, HashMap +lone +[1-9].*target ≤ 2.8: (met|missed)")
        .containsPattern("IndicatorsJob, RocksDB +lone +[1-9].*target ≤ 6.0: (met|missed)")
        .contains("values of 10 releases, the same bytes in every case");
  }

  @Test
  void backendsAndOrdersGiveTheSameBytes() throws Exception {
    Path definitions = Throughput.definitions(directory);
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory.resolve("kafka"));
        Cluster cluster = new Cluster(2, directory)) {
      MeasuredJobs jobs = new MeasuredJobs(kafka, cluster, new CpuClock(), 2, directory);
      LoadedLog sorted = LoadedLog.load(kafka, SMALL, ArrivalOrder.SORTED);
      LoadedLog random = LoadedLog.load(kafka, SMALL, ArrivalOrder.RANDOM);
      Measurement heap = jobs.measure(MeasuredCase.HASHMAP, sorted, definitions);
      Measurement rocks = jobs.measure(MeasuredCase.ROCKSDB, sorted, definitions);
      Measurement shuffled = jobs.measure(MeasuredCase.HASHMAP, random, definitions);

      assertThat(heap.content().releases()).isEqualTo(10);
      assertThat(heap.content().values()).isGreaterThan(1_000);
      assertThat(rocks.content()).isEqualTo(heap.content());
      assertThat(shuffled.content()).isEqualTo(heap.content());
      assertThat(heap.stateBytes()).isPositive();
      assertThat(rocks.stateBytes()).isPositive();
    }
  }

  @Test
  void otherResultsAreNotCalledTheSame() {
    LoadedLog log = new LoadedLog(ArrivalOrder.SORTED, "log", 2, 4, 4, 6);
    Measurement first = measurement(2, "a");
    SameResults.require(log, List.of(first, measurement(2, "a")));
    assertThatThrownBy(() -> SameResults.require(log, List.of(first, measurement(2, "b"))))
        .hasMessageContaining("results differ");
    assertThatThrownBy(() -> SameResults.require(log, List.of(measurement(1, "a"))))
        .hasMessageContaining("1 of 2 releases came out");
  }

  private static Measurement measurement(int releases, String digest) {
    return new Measurement(
        ArrivalOrder.SORTED,
        MeasuredCase.HASHMAP,
        4,
        1,
        1,
        1,
        List.of(),
        new ResultTopic.Content(releases, 5, digest));
  }
}
