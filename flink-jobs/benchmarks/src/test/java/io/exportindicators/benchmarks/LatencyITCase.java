package io.exportindicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command at a small size, and what it takes for shown. */
class LatencyITCase {
  @TempDir Path directory;

  @Test
  void commandPrintsTheTimesToThePage() {
    StringWriter out = new StringWriter();
    int exitCode =
        Benchmarks.commandLine()
            .setOut(new PrintWriter(out))
            .execute(
                "latency", "--series=2", "--months=60", "--releases=3", "--directory=" + directory);
    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .containsPattern("first load: 2 series of 60 months .* [0-9.]+ s CPU of the stage")
        .containsPattern("checkpoints, one each 1 s: [0-9]+ completed .*, 0 failed")
        .contains("page read each 20 ms")
        .containsPattern("all releases +3( +[0-9]+[.][0-9]{3}){5} +[0-9]+ %")
        .containsPattern("p99 [0-9.]+ s, target ≤ 2.0 s: (met|missed)");
  }

  @Test
  void moreSeriesThanTheTableHasAreRefused() {
    StringWriter err = new StringWriter();
    int exitCode =
        Benchmarks.commandLine()
            .setErr(new PrintWriter(err))
            .execute("latency", "--series=21", "--directory=" + directory);
    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("series are at most 20");
  }

  @Test
  void anOldMonthOrAnOldLevelOrNoLevelIsNotNew() {
    HeadlinePage.Shown before = shown(1, 5);
    assertThat(shown(2, 6).isNew("chips", 2, before)).isTrue();
    assertThat(shown(1, 6).isNew("chips", 2, before)).isFalse();
    assertThat(shown(2, 5).isNew("chips", 2, before)).isFalse();
    assertThat(shown(2, 6).isNew("cars", 2, before)).isFalse();
  }

  @Test
  void quantileIsTheSmallestFigureThatTheShareDoesNotExceed() {
    double[] figures = {4, 1, 3, 2};
    assertThat(Quantile.of(0.5, figures)).isEqualTo(2);
    assertThat(Quantile.of(0.51, figures)).isEqualTo(3);
    assertThat(Quantile.of(1, figures)).isEqualTo(4);
  }

  @Test
  void p99IsHeldAgainstTheTarget() {
    assertThat(verdict(1.999)).contains("p99 1.999 s, target ≤ 2.0 s: met");
    assertThat(verdict(2.001)).contains("p99 2.001 s, target ≤ 2.0 s: missed");
  }

  private static String verdict(double seconds) {
    StringWriter out = new StringWriter();
    new LatencyTable(new PrintWriter(out)).print(List.of(new ReleaseLatency(seconds, 1)));
    return out.toString();
  }

  private static HeadlinePage.Shown shown(double period, double level) {
    return new HeadlinePage.Shown(Map.of("chips", period), Map.of("chips", level));
  }
}
