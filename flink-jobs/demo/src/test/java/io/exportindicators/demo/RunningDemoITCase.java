package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who looks where the running demo says, and that it ends when told to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningDemoITCase {
  private static final int POSTGRES = DemoProcess.freePort();
  private static final int FLINK = DemoProcess.freePort();
  private static final int EXPORTER = DemoProcess.freePort();

  @TempDir private static Path directory;
  private DemoProcess demo;

  @BeforeAll
  void start() throws IOException {
    demo =
        DemoProcess.start(
            directory,
            List.of(
                "--kafka-port=" + DemoProcess.freePort(),
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
    String page = new MetricsPage(EXPORTER).read();
    assertThat(
            metric(
                page,
                "trade_value_usd",
                "definition=\"kcs-item\"",
                "window=\"1m\"",
                "sector=\"semiconductors\""))
        .hasValue(60_503_641_000.0);
    assertThat(metric(page, "exporter_lag_records")).hasValue(0);
  }

  @Test
  void servesFlinksPage() throws Exception {
    HttpResponse<String> overview =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + FLINK + "/jobs/overview"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(overview.body()).contains("IndicatorsJob", "HistoryJob", "RUNNING");
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + FLINK + "/")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(page.body()).contains("<html");
  }

  @Test
  void hasTheOfficialFigures() throws SQLException {
    assertThat(latest("kcs-item", "semiconductors", "1m", "2024-01")).isEqualByComparingTo("9.530");
    assertThat(latest("kcs-item", "semiconductors", "ytd", "2024-12"))
        .isEqualByComparingTo("143.769");
    assertThat(latest("kcs-item", "total", "12m", "2024-12")).isEqualByComparingTo("683.609");
    assertThat(latest("mti", "semiconductors", "1m", "2024-01")).isEqualByComparingTo("9.370");
    assertThat(
            number(
                "SELECT value FROM indicator_latest WHERE indicator = 'trade_value_usd'"
                    + " AND definition = 'hs8542' AND flow = 'export' AND variant = 'ytd'"
                    + " AND item = '' AND period = '2023-12'"))
        .isEqualByComparingTo("86134555070");
    assertThat(
            number(
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
    assertThat(number(value.formatted("indicator_as_of('2026-05-01 00:00:00Z')")))
        .isEqualByComparingTo("19751344913");
    assertThat(number(value.formatted("indicator_latest"))).isEqualByComparingTo("19745246462");
  }

  @Test
  void neverShowsBackfillAsFirstRelease() throws SQLException {
    assertThat(number("SELECT count(*) FROM indicator_first_release WHERE backfill"))
        .isEqualByComparingTo("0");
    assertThat(
            number(
                "SELECT count(*) FROM indicator_first_release"
                    + " WHERE definition IN ('hs8541-8542', 'hs8542', 'bok-901y118', 'mti')"))
        .isEqualByComparingTo("0");
    assertThat(
            number(
                "SELECT value FROM indicator_first_release WHERE indicator = 'trade_value_usd'"
                    + " AND definition = 'kcs-item' AND sector = 'total' AND variant = '1m'"
                    + " AND item = '' AND period = '2026-08'"))
        .isEqualByComparingTo("98255000000");
  }

  @Test
  void marksWhereACodeChangedItsMeaningAndComparesNothingAcrossIt() throws SQLException {
    assertThat(
            number(
                "SELECT count(*) FROM indicator_latest WHERE indicator = 'trade_series_break_ratio'"
                    + " AND definition = 'hsk-biosimilars-2022' AND item = 'hsk-biosimilars'"
                    + " AND period = '2022-01' AND absence = 'no common month'"))
        .isEqualByComparingTo("1");
    assertThat(
            number(
                "SELECT count(value) FROM indicator_latest WHERE indicator = 'trade_growth_ratio'"
                    + " AND definition = 'hsk-biosimilars-2022' AND period < '2023'"))
        .isEqualByComparingTo("0");
  }

  @Test
  void partnersContributionsAddUpToTheGrowth() throws SQLException {
    assertThat(
            number(
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
  void letsTheReaderOfTheDatabaseOnlyRead() {
    assertThatThrownBy(() -> number("DELETE FROM release RETURNING 1"))
        .isInstanceOf(SQLException.class);
  }

  private static BigDecimal latest(String definition, String sector, String window, String period)
      throws SQLException {
    return number(
            "SELECT value FROM indicator_latest WHERE indicator = 'trade_value_usd'"
                + " AND flow = 'export' AND item = '' AND definition = '%s' AND sector = '%s'"
                    .formatted(definition, sector)
                + " AND variant = '%s' AND period = '%s'".formatted(window, period))
        .movePointLeft(9)
        .setScale(3, RoundingMode.HALF_UP);
  }

  private static BigDecimal number(String query) throws SQLException {
    String url =
        "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s".formatted(POSTGRES, DatabaseReader.NAME);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      BigDecimal number = rows.getBigDecimal(1);
      assertThat(number).as(query).isNotNull();
      assertThat(rows.next()).as("one row: " + query).isFalse();
      return number;
    }
  }

  private static OptionalDouble metric(String page, String name, String... labels) {
    return page.lines()
        .filter(line -> line.startsWith(name) && Stream.of(labels).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst();
  }
}
