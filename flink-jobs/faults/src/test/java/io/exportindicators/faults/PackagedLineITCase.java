package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is deployed, with the commands and the configuration it is deployed with. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedLineITCase {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Path FIGURES =
      BuiltProject.here().file("flink-jobs/demo/src/main/resources/figures");

  @TempDir private static Path directory;
  @AutoClose private static PackagedLine line;

  @BeforeAll
  static void startLine() {
    line = PackagedLine.start(directory);
  }

  /**
   * The ministry's last figure of semiconductors in the file: 46.652 billion USD in August 2026.
   */
  @Test
  @Order(1)
  void aReleaseIsOnTheMetricsPageAndInTheDatabase() throws Exception {
    String said = line.load(FIGURES.resolve("motie.csv"));

    assertThat(said).contains("motie");
    awaitValue("semiconductors", "mti-2026", 46_652_000_000.0);
    assertThat(line.exporterIsReady()).isTrue();
    assertThat(line.run("ingest", "list", "--bootstrap-servers", line.bootstrapServers()))
        .contains("motie");
  }

  /** The rules on jobs are tested with made-up samples: here are the names that Flink gives. */
  @Test
  @Order(2)
  void flinkHasTheMetricsThatTheRulesRead() throws Exception {
    Set<String> names =
        Pattern.compile("flink_\\w+")
            .matcher(Files.readString(BuiltProject.here().file("docker/prometheus/rules/jobs.yml")))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names).hasSizeGreaterThan(3);
    Awaitility.await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> {
              String page = line.indicators().metrics();
              for (String name : names) {
                assertThat(page).containsPattern(name + "\\{.*job_name=\"IndicatorsJob\"");
              }
              assertThat(line.history().metrics()).contains("job_name=\"HistoryJob\"");
            });
  }

  @Test
  @Order(3)
  void aKilledJobManagerGoesOnFromItsNewestCheckpoint() throws Exception {
    FlinkApplication indicators = line.indicators();
    long before = indicators.completedCheckpoints();
    Awaitility.await().atMost(LIMIT).until(() -> indicators.completedCheckpoints() > before);

    assertThat(indicators.isHealthy()).isTrue();
    indicators.jobManager().kill();
    assertThat(indicators.isHealthy()).isFalse();
    indicators.taskManager().kill();
    indicators.startJobManager();
    indicators.startTaskManager();
    indicators.awaitRunning();

    assertThat(indicators.jobManager().output())
        .containsPattern("start-job: .*IndicatorsJob from /.*/chk-\\d+");
    line.load(FIGURES.resolve("kcs-10day.csv"));
    awaitValue("semiconductors", "kcs-item", 60_503_641_000.0);
  }

  @Test
  @Order(4)
  void aSecondLoadChangesNothing() {
    assertThat(line.load(FIGURES.resolve("motie.csv"))).contains("already");
  }

  /** New attempts of what is older than the newest release are refused: nobody waits for them. */
  @Test
  @Order(5)
  void anUpgradeGoesOnFromBothSavepointsAndLosesNothing() throws Exception {
    LineUpgrade.Outcome outcome =
        LineUpgrade.run(
            line,
            directory.resolve("upgrade"),
            () -> {
              line.load(FIGURES.resolve("motie.csv"), "--again");
              line.load(FIGURES.resolve("kcs-hs.csv"));
            });

    assertThat(outcome.exitCode()).as(outcome.said()).isZero();
    assertThat(outcome.said()).endsWith("upgrade: all is well\n");
    MatchResult stopped =
        Pattern.compile("stopped with (/\\S+) and (/\\S+)")
            .matcher(outcome.said())
            .results()
            .findFirst()
            .orElseThrow();
    assertBeganFrom(line.indicators(), Path.of(stopped.group(1)));
    assertBeganFrom(line.history(), Path.of(stopped.group(2)));
    awaitValue("semiconductors", "hs8542", 38_235_698_070.0);
  }

  /** And then from what was newest: the savepoint too, where no checkpoint was completed yet. */
  private static void assertBeganFrom(FlinkApplication job, Path savepoint) {
    assertThat(savepoint.resolve("_metadata")).isNotEmptyFile();
    assertThat(job.jobManager().output())
        .containsPattern(
            "(?s)start-job: \\S+Job from %s\\n.*start-job: \\S+Job from /\\S+/(chk-\\d+|savepoint-\\S+)"
                .formatted(savepoint));
  }

  /** The last one here: the database is not whole any more. */
  @Test
  @Order(6)
  void anUpgradeAfterWhichAReleaseIsAwayFailsAndNamesIt() throws Exception {
    LineUpgrade.Outcome outcome =
        LineUpgrade.run(line, directory.resolve("loss"), PackagedLineITCase::deleteARelease);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.said())
        .containsPattern(
            "upgrade: the database had \\(<\\) up to log position \\d+, and has \\(>\\):")
        .containsPattern("\n< log position \\d+: motie of .* attempt 1, \\d+ values \\(-?\\d+\\)")
        .doesNotContain("\n>", "all is well");
  }

  private static void deleteARelease() throws SQLException {
    try (Connection connection = DriverManager.getConnection(line.jdbcUrl());
        Statement statement = connection.createStatement()) {
      String one = " WHERE log_position = (SELECT min(log_position) FROM release)";
      assertThat(statement.executeUpdate("DELETE FROM indicator_value" + one)).isPositive();
      assertThat(statement.executeUpdate("DELETE FROM release" + one)).isOne();
    }
  }

  private static void awaitValue(String sector, String definition, double expected) {
    Awaitility.await()
        .atMost(LIMIT)
        .ignoreExceptionsInstanceOf(SQLException.class)
        .untilAsserted(
            () -> {
              assertThat(shown(sector, definition)).isEqualTo(expected);
              assertThat(recorded(sector, definition)).isEqualTo(expected);
            });
  }

  private static double shown(String sector, String definition) {
    return line.metrics()
        .lines()
        .filter(text -> text.startsWith("trade_value_usd{"))
        .filter(text -> text.contains("flow=\"export\"") && text.contains("window=\"1m\""))
        .filter(text -> text.contains("sector=\"" + sector + "\""))
        .filter(text -> text.contains("definition=\"" + definition + "\""))
        .mapToDouble(text -> Double.parseDouble(text.substring(text.lastIndexOf(' '))))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double recorded(String sector, String definition) throws SQLException {
    try (Connection connection = DriverManager.getConnection(line.jdbcUrl());
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT value FROM indicator_latest WHERE indicator = 'trade_value_usd'"
                    + " AND variant = '1m' AND flow = 'export' AND sector = ? AND definition = ?"
                    + " AND by_dimension = '' AND value IS NOT NULL ORDER BY period_stamp DESC LIMIT 1")) {
      query.setString(1, sector);
      query.setString(2, definition);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getDouble(1) : Double.NaN;
      }
    }
  }
}
