package io.exportindicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.benchmarks.backtest.FiguresFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path directory;

  /** The two slumps of 2017 to 2026, each opened in time and told once, and nothing else. */
  @Test
  void findsTheSlumpsOfKoreaAndNothingElse() {
    int exitCode =
        run(
            FiguresFile.kcsOfTheDemo().toString(),
            "--series=kcs-item/total",
            "--series=kcs-item/semiconductors",
            "--years=3");
    assertThat(err.toString()).isEmpty();
    assertThat(exitCode).isZero();
    assertThat(lines("kcs-item/total KOR export +drop"))
        .satisfiesExactly(
            first ->
                assertThat(first).containsPattern("2019-01 2019-02-01 growth +2019-02-01 2020-10 "),
            second ->
                assertThat(second).containsPattern("2022-10 2022-11-01 peak +2022-11-01 2023-11 "));
    assertThat(lines("kcs-item/semiconductors KOR export +drop"))
        .satisfiesExactly(
            first ->
                assertThat(first).containsPattern("2019-01 2019-02-01 growth +2019-02-01 2020-08 "),
            second ->
                assertThat(second)
                    .containsPattern("2022-09 2022-10-01 growth.peak +2022-10-01 2023-12 "));
    assertThat(lines("kcs-item/total KOR export +shock")).hasSize(1);
    assertThat(lines("  falls by 10 % a month without noise: seen in 2026-12")).hasSize(2);
    assertThat(lines("  stays level: a drop seen in none .3.")).hasSize(2);
  }

  @Test
  void aSeriesTooShortToBeAdjustedIsWatchedByGrowth() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < 30; at++) {
      String month = "%d-%02d".formatted(2020 + at / 12, at % 12 + 1);
      String next = "%d-%02d".formatted(2020 + (at + 1) / 12, (at + 1) % 12 + 1);
      rows.add(
          FiguresFile.row(
              next + "-01", "00", month, 20_000 * at + (at < 20 ? 1_000_000 : 600_000)));
    }
    assertThat(run(file(FiguresFile.text("delta", rows.toArray(String[]::new))))).isZero();
    assertThat(lines("kcs-item/total KOR export +drop"))
        .singleElement()
        .satisfies(
            line -> assertThat(line).containsPattern("2021-10 2021-11-01 growth +2021-11-01 open"));
    assertThat(out.toString()).contains("no year made up");
  }

  @Test
  void wrongUsageIsNamed() throws IOException {
    String one = FiguresFile.text("delta", FiguresFile.row("2026-08-01", "00", "2026-07", 1));
    assertThat(run(file(one))).isEqualTo(2);
    assertThat(err.toString()).contains("no series of the files has two months");
    assertThat(run(file(one), "--years=-1")).isEqualTo(2);
    assertThat(err.toString()).contains("--years: a number from 0 on is expected, is -1");
  }

  private List<String> lines(String beginning) {
    return out.toString().lines().filter(line -> line.matches(beginning + ".*")).toList();
  }

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("figures.csv"), text).toString();
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("alerts"));
    all.addAll(List.of(arguments));
    return Benchmarks.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }
}
