package io.exportindicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command at a small size. */
class ScaleITCase {
  @TempDir Path directory;

  @Test
  void commandComparesBothLogs() {
    StringWriter out = new StringWriter();
    int exitCode =
        Benchmarks.commandLine()
            .setOut(new PrintWriter(out))
            .execute(
                "scale",
                "--records=16000",
                "--identities=6400",
                "--factor=3",
                "--release-size=4000",
                "--backends=hashmap,rocksdb",
                "--rounds=2",
                "--repeats=1",
                "--warm-ups=0",
                "--directory=" + directory);
    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .contains("loaded 16,000 records in 4 releases")
        .contains("loaded 48,000 records in 12 releases")
        .containsPattern("IndicatorsJob, HashMap: starting and ending the job takes [0-9]")
        .containsPattern("IndicatorsJob, RocksDB: starting and ending the job takes [0-9]")
        .containsPattern(
            "16,000 +-?[0-9.]+ +[0-9.]+ +[1-9][0-9,]*\\R +48,000 +-?[0-9.]+ +[0-9.]+ +[1-9]")
        .containsPattern("ratio -?[0-9.]+ .-?[0-9.]+ to -?[0-9.]+. target ≤ 1.15: (met|missed)");
  }

  @Test
  void releasesThatCannotHoldEveryKindOfFigureAreRefused() {
    StringWriter err = new StringWriter();
    int exitCode =
        Benchmarks.commandLine()
            .setErr(new PrintWriter(err))
            .execute("scale", "--release-size=1000", "--directory=" + directory);
    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("the release size is at least");
  }

  @Test
  void ratioIsThatOfTheCostWithoutTheStart() {
    assertThat(round(34).ratio()).isEqualTo(1.1);
  }

  @Test
  void theMedianOfTheRoundsIsJudged() {
    assertThat(new ScaleComparison(List.of(round(91), round(34), round(31))).ratio())
        .isEqualTo(1.1);
  }

  private static ScaleRound round(double longerSeconds) {
    return new ScaleRound(
        List.of(measurement(1, 1)),
        List.of(measurement(10, 3), measurement(10, 5)),
        measurement(100, longerSeconds));
  }

  private static Measurement measurement(long records, double cpuSeconds) {
    return new Measurement(
        ArrivalOrder.SORTED, MeasuredCase.HASHMAP, records, 1, cpuSeconds, 0, List.of(), null);
  }
}
