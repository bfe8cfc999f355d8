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

class NowcastCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path directory;

  @Test
  void printsTheErrorsOfTheRealFigures() {
    int exitCode = run(FiguresFile.kcsOfTheDemo().toString(), "--first=2019-01", "--last=2026-06");
    assertThat(err.toString()).isEmpty();
    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .containsPattern(
            "kcs-item/total KOR export +10 +90 +3\\.11 +6\\.57 +11\\.86 +12\\.65 +5\\.24 +6\\.37 ")
        .containsPattern("kcs-item/total KOR export +20 +90 +2\\.07 ")
        .containsPattern("kcs-item/semiconductors KOR export +10 +90 +5\\.62 ")
        .containsPattern("kcs-item/semiconductors KOR export +20 +90 +4\\.06 ")
        .containsPattern("kcs-item/total without semiconductors KOR export +10 +90 +3\\.22 ")
        .contains("kcs-item/total KOR export, 10 days: 2019-01 to 2026-06");
  }

  @Test
  void judgesOnlyWhatIsAskedForAndSaysWhyThereIsNoEstimate() {
    int exitCode =
        run(
            FiguresFile.kcsOfTheDemo().toString(),
            "--series=kcs-item/semiconductors",
            "--first=2018-06",
            "--last=2018-12");
    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .doesNotContain("kcs-item/total")
        .containsPattern("kcs-item/semiconductors KOR export +10 +5 ")
        .contains("10 days: 2018-08 to 2018-12")
        .contains(
            "10 days: absent 2018-06: too short a history: 10 months could be forecast, 12 are"
                + " needed")
        .contains("10 days: absent 2018-07: too short");
  }

  /** A month is 30 times its first ten days' tenth; the newest figure is what errors are to. */
  @Test
  void estimatesFromWhatWasKnownThenAndJudgesByTheNewestFigure() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < 48; at++) {
      String month = "%d-%02d".formatted(2020 + at / 12, at % 12 + 1);
      String next = "%d-%02d".formatted(2020 + (at + 1) / 12, (at + 1) % 12 + 1);
      rows.add(FiguresFile.row(month + "-11", "00", month + "/10", 1_000_000));
      rows.add(FiguresFile.row(next + "-01", "00", month, 3_000_000));
    }
    rows.add(FiguresFile.row("2024-01-15", "00", "2023-12", 6_000_000));
    int exitCode =
        run(file(FiguresFile.text("delta", rows.toArray(String[]::new))), "--first=2023-12");
    assertThat(exitCode).isZero();
    // growth on the year before goes on at zero: 3 million, half of the newest figure
    assertThat(out.toString())
        .containsPattern("kcs-item/total KOR export +10 +1 +[0-9.]+ +50\\.00 ");
    assertThat(out.toString()).doesNotContain("export   20");
  }

  @Test
  void refusesABadFileWithItsLineAndField() throws IOException {
    String text = FiguresFile.text("delta", FiguresFile.row("2026-07-11", "00", "2026-07/10", 1));
    String file = file(text.replace("2026-07/10", "2026-13"));
    assertThat(run(file)).isEqualTo(3);
    assertThat(err.toString()).contains(file + ":8: period: found \"2026-13\"");
  }

  @Test
  void refusesWhatItCannotJudge() throws IOException {
    String months =
        file(FiguresFile.text("delta", FiguresFile.row("2026-08-01", "00", "2026-07", 1)));
    assertThat(run(months)).isEqualTo(2);
    assertThat(err.toString()).contains("no month of the files has its first 10 or 20 days");
    assertThat(run(months, "--series=kcs-item/steel")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--series: found \"kcs-item/steel\", expected one of [kcs-item/total]");
    assertThat(run(months, "--first=2026-02", "--last=2026-01")).isEqualTo(2);
    assertThat(err.toString()).contains("--last: 2026-01 is before --first");
    assertThat(run(months, "--first=2026-02/10")).isEqualTo(2);
    assertThat(err.toString()).contains("expected a month such as 2019-01, not 2026-02/10");
    assertThat(run(directory.resolve("none.csv").toString())).isEqualTo(3);
    assertThat(err.toString()).contains("there is no such file");
  }

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("made-up.csv"), text).toString();
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("nowcast"));
    all.addAll(List.of(arguments));
    return Benchmarks.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }
}
