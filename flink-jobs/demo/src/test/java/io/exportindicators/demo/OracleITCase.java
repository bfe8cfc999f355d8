package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.exportindicators.demo.oracle.Comparison;
import io.exportindicators.demo.oracle.Doctored;
import io.exportindicators.demo.oracle.DropEpisode;
import io.exportindicators.demo.oracle.Oracle;
import io.exportindicators.embedded.FreePorts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every value of every vintage that the line stored, against the oracle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleITCase {
  private static final int POSTGRES = FreePorts.next();
  private static final long AT_LEAST = 240_000;
  private static final long EXEMPTED_AT_LEAST = 10_000;
  private static final long AS_TOLD_AT_MOST = 9;
  private static final List<String> SLUMPED = List.of("kcs-item/total", "kcs-item/semiconductors");

  @TempDir private static Path directory;
  @AutoClose private Oracle oracle;
  private Comparison comparison;
  private List<DropEpisode> episodes;

  @BeforeAll
  void compare() throws Exception {
    try (DemoProcess demo =
        DemoProcess.start(
            directory,
            List.of(
                "--kafka-port=" + FreePorts.next(),
                "--postgres-port=" + POSTGRES,
                "--flink-port=" + FreePorts.next(),
                "--exporter-port=" + FreePorts.next()))) {
      oracle = Oracle.compute(rawFigures());
      await()
          .atMost(Duration.ofMinutes(5))
          .until(() -> !demo.isAlive() || demo.lines().contains("Ctrl-C ends everything."));
      assertThat(demo.isAlive()).as(() -> demo.lines().toString()).isTrue();
      comparison =
          Comparison.of(
              oracle, "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(POSTGRES));
      episodes = DropEpisode.of(oracle);
      demo.interrupt();
      demo.exitCode(30);
    }
    System.out.printf(
        "%d values compared, with %d of the oracle; %d of a model exempted; %d signals as told%n%s",
        comparison.compared(),
        comparison.known(),
        comparison.exempted(),
        comparison.asTold(),
        table(episodes));
  }

  @Test
  void seesTheSameReleases() {
    assertThat(comparison.releases()).isEmpty();
  }

  @Test
  void agrees() {
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void speaksOfEverySeries() {
    assertThat(comparison.uncovered()).isEmpty();
    assertThat(comparison.compared()).isGreaterThanOrEqualTo(AT_LEAST);
  }

  @Test
  void holdsModelsToWhatMustBeTrue() {
    assertThat(comparison.insane()).isEmpty();
    assertThat(comparison.exempted()).isGreaterThanOrEqualTo(EXEMPTED_AT_LEAST);
    assertThat(comparison.asTold()).isLessThanOrEqualTo(AS_TOLD_AT_MOST);
  }

  /** The slumps of 2019 and 2022, and none else. */
  @Test
  void knowsTheSlumps() {
    assertThat(episodes)
        .filteredOn(episode -> episode.kind().equals("drop"))
        .filteredOn(episode -> SLUMPED.contains(episode.series()))
        .extracting(DropEpisode::series, DropEpisode::first)
        .containsExactly(
            tuple("kcs-item/semiconductors", "2019-01"),
            tuple("kcs-item/semiconductors", "2022-09"),
            tuple("kcs-item/total", "2019-01"),
            tuple("kcs-item/total", "2022-10"));
    assertThat(episodes).allSatisfy(episode -> assertThat(episode.signals()).isNotEmpty());
  }

  /** All of them are history. */
  @Test
  void alertsNobodyOfBackfill() {
    assertThat(episodes).allSatisfy(episode -> assertThat(episode.alerts()).isZero());
  }

  @Test
  void missesNothing() {
    assertThat(comparison.notEmitted()).isEmpty();
  }

  @Test
  void isNotBlind() throws SQLException {
    Comparison wrong = Doctored.compare(oracle);
    assertThat(wrong.differences())
        .hasSize(28)
        .anyMatch(
            line -> line.startsWith("another value: trade_value_usd {12m} KOR kcs-item/total"))
        .anyMatch(line -> line.startsWith("another value: trade_calendar_elasticity_ratio {1m}"))
        .anyMatch(line -> line.startsWith("another value: trade_growth_ratio {yoy} KOR hs8541"))
        .anyMatch(line -> line.startsWith("not known: trade_growth_ratio {yoy_2y} KOR mti/bio"))
        .anyMatch(line -> line.startsWith("not stored: trade_record_months {lowest} KOR hs8542"))
        .anyMatch(line -> line.startsWith("another status: trade_growth_ratio {ytd} KOR mti/semi"))
        .anyMatch(line -> line.startsWith("not known: trade_daily_average_usd {1m} KOR mti-2026"))
        .anyMatch(line -> line.startsWith("another release: trade_daily_average_usd {1m} KOR mti"))
        .anyMatch(
            line -> line.startsWith("another vintage: trade_value_usd {3m} KOR kcs-item/total"))
        .anyMatch(
            line -> line.startsWith("another backfill: trade_record_months {highest} KOR kcs"))
        .anyMatch(line -> line.startsWith("no reason: trade_growth_ratio {yoy_daily_10d} KOR kcs"))
        .anyMatch(line -> line.startsWith("no reason: trade_growth_ratio {yoy_12m} KOR mti/semi"))
        .anyMatch(line -> line.startsWith("absence not known: strategy_target_value {milestone}"))
        .anyMatch(line -> line.startsWith("another status: strategy_target_path_value {geometric}"))
        .anyMatch(line -> line.startsWith("another unit: strategy_target_path_value {level} KOR"))
        .anyMatch(line -> line.startsWith("another value: strategy_target_attainment_timestamp_"))
        .anyMatch(line -> line.startsWith("another value: strategy_target_status {missed} KOR kcs"))
        .anyMatch(line -> line.startsWith("another value: productivity_exports_beyond_output_"))
        .anyMatch(line -> line.startsWith("another value: trade_growth_ratio {mom_sa} KOR kcs-i"))
        .anyMatch(line -> line.startsWith("another value: trade_growth_ratio {saar_3m3m} KOR kcs"))
        .anyMatch(line -> line.startsWith("another value: trade_forecast_error_zscore {} KOR kcs"))
        .anyMatch(line -> line.startsWith("another value: trade_drop_signal {growth} KOR kcs-it"))
        .anyMatch(line -> line.startsWith("another value: trade_drop_signal {peak} KOR kcs-item"))
        .anyMatch(line -> line.startsWith("another value: trade_drop_signal {shock} KOR kcs-ite"))
        .anyMatch(line -> line.startsWith("another value: trade_drop_episode {drop} KOR kcs-item"))
        .anyMatch(line -> line.startsWith("another value: trade_drop_alert {drop} KOR mti/bio-h"));
    assertThat(wrong.insane())
        .hasSize(7)
        .anyMatch(line -> line.startsWith("a diagnostic out of its range: kcs-item/semicond"))
        .anyMatch(line -> line.startsWith("a forecast after the month was known: kcs-item/semi"))
        .anyMatch(line -> line.startsWith("a nowcast outside of its interval: kcs-item/semi"))
        .anyMatch(line -> line.startsWith("a nowcast not above what is known of the month: kcs"))
        .anyMatch(line -> line.startsWith("a year that the adjustment moves by more than 3 %: kcs"))
        .anyMatch(
            line -> line.startsWith("another status or vintage than that of the levels: kcs"));
    assertThat(wrong.uncovered())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("trade_growth_ratio {yoy_7y} KOR mti/bio-health");
  }

  private static TextTable table(List<DropEpisode> episodes) {
    TextTable table =
        new TextTable(List.of("series", "kind", "first", "last", "signals", "alerts"), List.of(5));
    for (DropEpisode episode : episodes) {
      table.add(
          List.of(
              episode.series(),
              episode.kind(),
              episode.first(),
              episode.last(),
              episode.signals(),
              Integer.toString(episode.alerts())));
    }
    return table;
  }

  private static Path rawFigures() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("raw"));
    Files.createDirectory(folder.resolve("figures"));
    URI figures = OracleITCase.class.getResource("/figures").toURI();
    if (figures.getScheme().equals("file")) {
      copyFigures(Path.of(figures), folder);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(figures, Map.of())) {
        copyFigures(jar.getPath("/figures"), folder);
      }
    }
    for (String table : List.of("definitions.csv", "measures.csv")) {
      try (InputStream rows = OracleITCase.class.getResourceAsStream("/" + table)) {
        Files.copy(rows, folder.resolve(table));
      }
    }
    return folder;
  }

  private static void copyFigures(Path from, Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(from, "*.csv")) {
      for (Path file : files) {
        Files.copy(file, folder.resolve("figures").resolve(file.getFileName().toString()));
      }
    }
  }
}
