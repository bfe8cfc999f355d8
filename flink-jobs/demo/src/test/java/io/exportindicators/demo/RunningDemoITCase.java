package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.exportindicators.embedded.FreePorts;
import io.exportindicators.ingest.Ingest;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who looks where the running demo says, and that it ends when told to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningDemoITCase {
  private static final int KAFKA = FreePorts.next();
  private static final int POSTGRES = FreePorts.next();
  private static final int FLINK = FreePorts.next();
  private static final int EXPORTER = FreePorts.next();

  private static final DemoPages PAGES = new DemoPages(POSTGRES, EXPORTER);

  @TempDir private static Path directory;
  private DemoProcess demo;

  @BeforeAll
  void start() throws IOException {
    demo =
        DemoProcess.start(
            directory,
            List.of(
                "--kafka-port=" + KAFKA,
                "--postgres-port=" + POSTGRES,
                "--flink-port=" + FLINK,
                "--exporter-port=" + EXPORTER));
    await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> !demo.isAlive() || demo.lines().contains("Ctrl-C ends everything."));
    assertThat(demo.isAlive()).as(() -> demo.lines().toString()).isTrue();
  }

  @AfterAll
  void endsInSecondsWhenToldTo() throws Exception {
    try (DemoProcess ending = demo) {
      ending.interrupt();
      ending.exitCode(20);
      try (Stream<Path> left = Files.list(directory)) {
        assertThat(left.map(file -> file.getFileName().toString()))
            .filteredOn(name -> name.startsWith("export-indicators"))
            .containsExactly("export-indicators-demo.log");
      }
    }
  }

  @Test
  void showsTheNewestValuesAsMetrics() throws Exception {
    assertThat(
            PAGES.metric(
                "trade_value_usd",
                "definition=\"kcs-item\"",
                "window=\"1m\"",
                "sector=\"semiconductors\""))
        .hasValue(60_503_641_000.0);
    assertThat(PAGES.metric("exporter_lag_records")).hasValue(0);
  }

  @Test
  void servesFlinksPage() throws Exception {
    FlinkPages pages = new FlinkPages(FLINK);
    assertThat(pages.get("/jobs/overview")).contains("IndicatorsJob", "HistoryJob", "RUNNING");
    assertThat(pages.get("/")).contains("<html");
  }

  @Test
  void hasTheOfficialFigures() throws SQLException {
    assertThat(latest("kcs-item", "semiconductors", "1m", "2024-01")).isEqualByComparingTo("9.530");
    assertThat(latest("kcs-item", "semiconductors", "ytd", "2024-12"))
        .isEqualByComparingTo("143.769");
    assertThat(latest("kcs-item", "total", "12m", "2024-12")).isEqualByComparingTo("683.609");
    assertThat(latest("mti", "semiconductors", "1m", "2024-01")).isEqualByComparingTo("9.370");
    assertThat(
            PAGES.number(
                "SELECT value FROM indicator_latest WHERE indicator = 'trade_value_usd'"
                    + " AND definition = 'hs8542' AND flow = 'export' AND variant = 'ytd'"
                    + " AND item = '' AND period = '2023-12'"))
        .isEqualByComparingTo("86134555070");
    assertThat(
            PAGES.number(
                "SELECT value FROM indicator_latest WHERE indicator = 'trade_growth_ratio'"
                    + " AND definition = 'kcs-item' AND sector = 'total' AND variant = 'yoy'"
                    + " AND item = '' AND period = '2026-09'"))
        .isBetween(new BigDecimal("0.8345"), new BigDecimal("0.8355"));
  }

  @Test
  void keepsBothVintagesOfTheSnapshots() throws SQLException {
    String value =
        "SELECT value FROM %s WHERE indicator = 'trade_value_usd' AND definition = 'hs8541-8542'"
            + " AND flow = 'export' AND variant = '1m' AND item = '' AND period = '2026-02'";
    assertThat(PAGES.number(value.formatted("indicator_as_of('2026-05-01 00:00:00Z')")))
        .isEqualByComparingTo("19751344913");
    assertThat(PAGES.number(value.formatted("indicator_latest")))
        .isEqualByComparingTo("19745246462");
  }

  @Test
  void neverShowsBackfillAsFirstRelease() throws SQLException {
    assertThat(PAGES.number("SELECT count(*) FROM indicator_first_release WHERE backfill"))
        .isEqualByComparingTo("0");
    assertThat(
            PAGES.number(
                "SELECT count(*) FROM indicator_first_release"
                    + " WHERE by_dimension <> 'target' AND definition IN ('hs8541-8542', 'hs8542', 'bok-901y118', 'mti')"))
        .isEqualByComparingTo("0");
    assertThat(
            PAGES.number(
                "SELECT value FROM indicator_first_release WHERE indicator = 'trade_value_usd'"
                    + " AND definition = 'kcs-item' AND sector = 'total' AND variant = '1m'"
                    + " AND item = '' AND period = '2026-08'"))
        .isEqualByComparingTo("98255000000");
  }

  @Test
  void marksWhereACodeChangedItsMeaningAndComparesNothingAcrossIt() throws SQLException {
    assertThat(
            PAGES.number(
                "SELECT count(*) FROM indicator_latest WHERE indicator = 'trade_series_break_ratio'"
                    + " AND definition = 'hsk-biosimilars-2022' AND item = 'hsk-biosimilars'"
                    + " AND period = '2022-01' AND absence = 'no common month'"))
        .isEqualByComparingTo("1");
    assertThat(
            PAGES.number(
                "SELECT count(value) FROM indicator_latest WHERE indicator = 'trade_growth_ratio'"
                    + " AND definition = 'hsk-biosimilars-2022' AND period < '2023'"))
        .isEqualByComparingTo("0");
  }

  @Test
  void partnersContributionsAddUpToTheGrowth() throws SQLException {
    assertThat(
            PAGES.number(
                "SELECT max(abs(g.value - c.value)) FROM"
                    + " (SELECT period, sum(value) AS value FROM indicator_latest"
                    + "  WHERE indicator = 'trade_contribution_ratio' AND variant = 'yoy'"
                    + "  AND definition = 'hs8542' AND by_dimension = 'partner'"
                    + "  AND item <> '' GROUP BY period) c"
                    + " JOIN indicator_latest g ON g.period = c.period"
                    + "  AND g.indicator = 'trade_growth_ratio' AND g.variant = 'yoy'"
                    + "  AND g.definition = 'hs8542' AND g.item = ''"))
        .isBetween(BigDecimal.ZERO, new BigDecimal("1e-9"));
  }

  @Test
  void showsEveryTargetInTheDatabaseAndAsMetrics() throws Exception {
    assertThat(
            PAGES.number("SELECT count(DISTINCT target) FROM target_standing WHERE status <> ''"))
        .isEqualByComparingTo("38");
    assertThat(PAGES.samples("strategy_target_status{").filter(line -> line.endsWith(" 1.0")))
        .hasSize(41);
    assertThat(
            PAGES.number(
                "SELECT latest_value FROM target_standing"
                    + " WHERE target = 'medical-device-exports' AND period = '2027'"
                    + " AND latest_period = '2025' AND status = 'out_of_reach'"))
        .isEqualByComparingTo("6e9");
    assertThat(
            PAGES.metric(
                "strategy_target_reference_period_timestamp_seconds",
                "1y",
                "target=\"medical-device-exports\""))
        .hasValue((double) Instant.parse("2025-07-01T00:00:00Z").getEpochSecond());
    assertThat(
            PAGES.metric("strategy_target_status", "level_reached", "semiconductor-exports-2030"))
        .hasValue(1);
    assertThat(PAGES.number("SELECT count(*) FROM policy_event"))
        .isGreaterThanOrEqualTo(BigDecimal.TEN);
  }

  @Test
  void aTargetEditedAndLoadedChangesItsMetricWithinFiveSeconds() throws Exception {
    String target = "cosmetics-exports-2026";
    assertThat(PAGES.metric("strategy_target_status", "on_path", target)).hasValue(1);
    String file =
        new String(
            RealFigures.class.getResourceAsStream("/figures/targets.csv").readAllBytes(),
            StandardCharsets.UTF_8);
    String edited =
        file.lines()
            .filter(line -> line.startsWith("#") || line.startsWith("published"))
            .collect(Collectors.joining("\n", "", "\n"));
    edited +=
        file.lines()
            .filter(line -> line.contains("," + target + ","))
            .map(line -> line.replace("2026-03-03," + target, "2026-11-25," + target))
            .map(line -> line.replace(",2026,12.5,", ",2026,11,"))
            .collect(Collectors.joining());
    Path plan = Files.writeString(directory.resolve("edited.csv"), edited);
    assertThat(Ingest.run("load", "--bootstrap-servers", "127.0.0.1:" + KAFKA, plan.toString()))
        .isZero();
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () ->
                assertThat(PAGES.metric("strategy_target_status", "level_reached", target))
                    .hasValue(1));
  }

  @Test
  void letsTheReaderOfTheDatabaseOnlyRead() {
    assertThatThrownBy(() -> PAGES.number("DELETE FROM release RETURNING 1"))
        .isInstanceOf(SQLException.class);
  }

  private static BigDecimal latest(String definition, String sector, String window, String period)
      throws SQLException {
    return PAGES
        .number(
            "SELECT value FROM indicator_latest WHERE indicator = 'trade_value_usd'"
                + " AND flow = 'export' AND item = '' AND definition = '%s' AND sector = '%s'"
                    .formatted(definition, sector)
                + " AND variant = '%s' AND period = '%s'".formatted(window, period))
        .movePointLeft(9)
        .setScale(3, RoundingMode.HALF_UP);
  }
}
