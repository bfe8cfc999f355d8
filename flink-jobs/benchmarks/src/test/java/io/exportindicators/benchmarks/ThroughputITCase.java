package io.exportindicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.schemas.Indicator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command at a small size, and what it measures checked against its own topics. */
class ThroughputITCase {
  /** The synthetic releases have no headline series: what those cost is told by latency. */
  private static final Set<Indicator> OF_HEADLINE_SERIES =
      EnumSet.range(Indicator.TRADE_SEASONALLY_ADJUSTED, Indicator.TRADE_DROP_ALERT);

  private static final Workload SMALL = new Workload(56_000, 22_400, 4_000, 7);

  @TempDir Path directory;

  @Test
  void commandPrintsEveryCase() {
    StringWriter out = new StringWriter();
    int exitCode =
        Benchmarks.commandLine()
            .setOut(new PrintWriter(out))
            .execute(
                "throughput",
                "--records=40000",
                "--identities=16000",
                "--release-size=4000",
                "--orders=sorted,lone",
                "--rounds=2",
                "--warm-ups=1",
                "--directory=" + directory);
    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .contains("loaded sorted: 40,000 records")
        .containsPattern("read, decode, discard +sorted +[1-9].* 1.00 +1.00- 1.00")
        .containsPattern(
            "IndicatorsJob, HashMap +sorted +[1-9].*[0-9]- *[0-9].*target ≤ 2.0: (met|missed)")
        .containsPattern("IndicatorsJob, RocksDB +sorted +[1-9].*target ≤ 3.0: (met|missed)")
        .containsPattern("IndicatorsJob, HashMap +lone +[1-9].*target ≤ 2.8: (met|missed)")
        .containsPattern("IndicatorsJob, RocksDB +lone +[1-9].*target ≤ 6.0: (met|missed)")
        .containsPattern(
            "values of [0-9]+ indicators and 10 releases, the same bytes in every case");
  }

  @Test
  void backendsAndOrdersGiveTheSameBytes() throws Exception {
    try (MeasuringPlace place = new MeasuringPlace(directory, 2)) {
      LoadedLog sorted = place.load(SMALL, ArrivalOrder.SORTED);
      LoadedLog random = place.load(SMALL, ArrivalOrder.RANDOM);
      Measurement heap = place.measure(MeasuredCase.HASHMAP, sorted);
      Measurement rocks = place.measure(MeasuredCase.ROCKSDB, sorted);
      Measurement shuffled = place.measure(MeasuredCase.HASHMAP, random);

      assertThat(heap.content().releases()).isEqualTo(14);
      assertThat(heap.content().values()).isGreaterThan(1_000);
      assertThat(heap.content().indicators())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Indicator.values())
                  .filter(indicator -> !OF_HEADLINE_SERIES.contains(indicator))
                  .map(Indicator::metric)
                  .filter(metric -> metric.startsWith("trade_"))
                  .toList());
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

  @Test
  void aCaseIsJudgedByTheMedianOfItsRounds() {
    RepeatedCase repeated = new RepeatedCase(cpu(4, 9, 6), cpu(2, 3, 2));
    assertThat(repeated.ratio()).isEqualTo(3);
    assertThat(repeated.smallestRatio()).isEqualTo(2);
    assertThat(repeated.largestRatio()).isEqualTo(3);
    assertThat(repeated.median(Measurement::cpuSeconds)).isEqualTo(6);
    assertThat(new RepeatedCase(cpu(4, 6), cpu(4, 2)).ratio()).isEqualTo(2);
    assertThatThrownBy(() -> new RepeatedCase(cpu(4, 9), cpu(2))).hasMessage("2 runs, 1 readings");
  }

  @Test
  void noRoundIsRefused() {
    StringWriter err = new StringWriter();
    int exitCode =
        Benchmarks.commandLine()
            .setErr(new PrintWriter(err))
            .execute("throughput", "--rounds=0", "--directory=" + directory);
    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("rounds are at least 1");
  }

  private static List<Measurement> cpu(double... seconds) {
    return Arrays.stream(seconds)
        .mapToObj(
            cpu ->
                new Measurement(
                    ArrivalOrder.SORTED, MeasuredCase.HASHMAP, 4, 1, cpu, 0, List.of(), null))
        .toList();
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
        new ResultTopic.Content(releases, 5, new TreeSet<>(), digest));
  }
}
