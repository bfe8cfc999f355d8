package io.exportindicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The command at a small size. */
class SeasonalTest {
  @Test
  void printsEveryCallAndTheMonth() {
    assertThat(run("--series=13", "--months=72", "--rounds=2", "--warm-ups=0"))
        .contains("13 series of 72 months, one thread")
        .containsPattern("identify +13 +[0-9]+\\.[0-9]{2} +[0-9]+\\.[0-9]{2}")
        .containsPattern("adjust +13 +[0-9]+\\.[0-9]{2} +[0-9]+\\.[0-9]{2}")
        .containsPattern("forecast +13 +[0-9]+\\.[0-9]{2} +[0-9]+\\.[0-9]{2}")
        .containsPattern(
            "a month: [0-9]+\\.[0-9]{2} s of CPU in the mean, [0-9]+\\.[0-9]{2} s in the dearest; [1-9][0-9.]* ms a series")
        .doesNotContain("target");
  }

  @Test
  void judgesSeriesOfTheTargetsLength() {
    assertThat(run("--series=1", "--rounds=1", "--warm-ups=0"))
        .containsPattern("target ≤ 0.01 s: (met|missed)");
  }

  @Test
  void refusesSeriesThatCannotBeAdjusted() {
    StringWriter errors = new StringWriter();
    int exitCode =
        Benchmarks.commandLine().setErr(new PrintWriter(errors)).execute("seasonal", "--months=59");
    assertThat(exitCode).isEqualTo(2);
    assertThat(errors.toString()).contains("--months 60 to 240");
  }

  @Test
  void drawsTheSameSeriesFromTheSameSeed() {
    assertThat(SyntheticSeries.of(1, 5, 80).levels())
        .containsExactly(SyntheticSeries.of(1, 5, 80).levels())
        .isNotEqualTo(SyntheticSeries.of(1, 6, 80).levels());
  }

  private static String run(String... options) {
    StringWriter out = new StringWriter();
    String[] arguments = new String[options.length + 1];
    arguments[0] = "seasonal";
    System.arraycopy(options, 0, arguments, 1, options.length);
    int exitCode = Benchmarks.commandLine().setOut(new PrintWriter(out)).execute(arguments);
    assertThat(exitCode).isZero();
    return out.toString();
  }
}
