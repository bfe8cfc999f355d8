package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestHelpTest {
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void listen() {
    out = new StringWriter();
    err = new StringWriter();
  }

  @Test
  void helpNamesCommandsAndEveryExitCode() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("load", "fetch", "list", "rebuild", "create-topics", "Exit codes:");
    assertThat(
            Arrays.stream(ExitCode.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers())))
        .hasSize(10)
        .allSatisfy(
            field -> assertThat(out.toString()).contains("  " + field.getInt(null) + "   "));
  }

  @Test
  void helpOfLoadSaysTheLayoutOfThePlainFile() {
    assertThat(run("load", "--help")).isZero();
    String words = out.toString().replaceAll("\\s", "");
    for (PlainLayout layout : PlainLayout.ALL) {
      assertThat(out.toString()).contains("# " + layout.key() + ": " + PlainLayout.VERSION);
      assertThat(words).contains(String.join(",", layout.columns()));
    }
    assertThat(out.toString())
        .contains("--dry-run", "--again", "--accept", "--no-progress", "--transaction-timeout")
        .contains("--bootstrap-servers", "--kafka-config", "--property", "--format", "--operation")
        .contains("(default releases.v1)", "(default 120)");
  }

  @Test
  void helpOfFetchSaysWhereTheKeyIsFromAndHasNoOptionThatIsOne() {
    assertThat(run("fetch", "--help")).isZero();
    assertThat(out.toString())
        .contains("--operation", "--key-file", FetchOptions.KEY_VARIABLE, "--base-url", "--months")
        .contains("--deadline", "--first-pause", "--longest-pause", "--request-timeout", "--once")
        .contains("--dry-run", "--keep", "--accept", "--release-calendar")
        .contains("(default https://apis.data.go.kr/1220000)")
        .doesNotContain("--key ", "--key=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fetch", "list", "rebuild", "create-topics"})
  void everyCommandHasHelp(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: ingest " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "load",
        "load x.txt",
        "load --format=excel x.csv",
        "load --operation=exports x.xml",
        "load --published=yesterday x.xml",
        "load --operation=exports-by-item x.xml",
        "load --backfill x.csv",
        "load --definition=hs x.csv",
        "load --definition=hs --operation=exports-by-item --published=2026-07-01 x.xml",
        "load --format=un-comtrade x.csv",
        "load --format=un-comtrade --published=2026-07-01 --definition=HS x.csv",
        "load --format=un-comtrade --published=2026-07-01 --operation=exports-by-item x.csv",
        "load --operation=exports-by-item x.json",
        "load --definition=hs x.json",
        "load --transaction-timeout=0 x.csv",
        "load --accept= x.csv",
        "load x.csv --accept",
        "fetch",
        "fetch --operation=exports",
        "fetch --operation=exports-by-item",
        "fetch --operation=exports-by-item --once --months=0",
        "fetch --operation=exports-by-item --deadline=0",
        "fetch --operation=exports-by-item --first-pause=10 --longest-pause=9",
        "fetch --operation=exports-by-item --base-url=ftp://127.0.0.1/",
        "fetch --operation=exports-by-item --base-url=http://127.0.0.1/?serviceKey=x",
        "load --operation=exports-by-item"
            + " kcs-10day_exports-by-item_2026-11-21T000031.123Z_202412-202511.xml",
        "load --published=2026-11-21"
            + " kcs-10day_exports-by-item_2026-11-21T000031.123Z_202412-202511.xml",
        "load --format"
      })
  void wrongUsageIsExitCodeTwo(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void anAbsentFileIsABadFile() {
    assertThat(run("load", "absent.csv")).isEqualTo(ExitCode.BAD_FILE);
    assertThat(err.toString()).isEqualTo("absent.csv: there is no such file\n");
  }

  private int run(String... arguments) {
    return Ingest.run(
        new Console(new PrintWriter(out), new PrintWriter(err), records -> LoadProgress.none()),
        arguments);
  }
}
