package io.exportindicators.jobs.history;

import io.exportindicators.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.ParameterTool;

/**
 * Options of HistoryJob.
 *
 * @param kafka Kafka client settings, with bootstrap.servers
 * @param indicatorsTopic where the indicators are read
 * @param jdbcUrl the database, migrated
 * @param jdbcUser who may write there
 * @param jdbcPassword that user's password
 * @param checkpointInterval time between checkpoints
 */
public record HistoryOptions(
    Map<String, String> kafka,
    String indicatorsTopic,
    String jdbcUrl,
    String jdbcUser,
    String jdbcPassword,
    Duration checkpointInterval) {
  /** Environment variable of the password, read where no file is named. */
  public static final String PASSWORD_VARIABLE = "EXPORT_INDICATORS_JDBC_PASSWORD";

  private static final String BOOTSTRAP = "bootstrap-servers";
  private static final String INDICATORS = "indicators-topic";
  private static final String URL = "jdbc-url";
  private static final String USER = "jdbc-user";
  private static final String PASSWORD_FILE = "jdbc-password-file";
  private static final String INTERVAL = "checkpoint-interval-seconds";
  private static final List<String> NAMES =
      List.of(BOOTSTRAP, INDICATORS, URL, USER, PASSWORD_FILE, INTERVAL);

  /**
   * Reads the command line and, for the password, the environment.
   *
   * @throws IllegalArgumentException naming the option that is wrong or missing
   */
  public static HistoryOptions parse(Map<String, String> environment, String... arguments) {
    ParameterTool given = ParameterTool.fromArgs(arguments);
    for (Object name : given.getProperties().keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "unknown option --" + name + ", there are --" + String.join(", --", NAMES));
      }
    }
    String url = given.get(URL, "jdbc:postgresql://127.0.0.1:5432/postgres");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "--" + URL + ": jdbc:postgresql://host:port/database is expected, is '" + url + "'");
    }
    return new HistoryOptions(
        Map.of("bootstrap.servers", given.get(BOOTSTRAP, "127.0.0.1:9092")),
        given.get(INDICATORS, Topics.INDICATORS.name()),
        url,
        given.get(USER, "postgres"),
        password(environment, given),
        Duration.ofSeconds(seconds(given)));
  }

  private static String password(Map<String, String> environment, ParameterTool given) {
    if (given.has(PASSWORD_FILE)) {
      try {
        return Files.readString(Path.of(given.get(PASSWORD_FILE))).strip();
      } catch (IOException e) {
        throw new IllegalArgumentException(
            "--" + PASSWORD_FILE + ": '" + given.get(PASSWORD_FILE) + "' cannot be read", e);
      }
    }
    String password = environment.get(PASSWORD_VARIABLE);
    if (password == null) {
      throw new IllegalArgumentException(
          "no password: give --" + PASSWORD_FILE + " or set " + PASSWORD_VARIABLE);
    }
    return password;
  }

  private static long seconds(ParameterTool given) {
    String text = given.get(INTERVAL, "30");
    try {
      long seconds = Long.parseLong(text);
      if (seconds > 0) {
        return seconds;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number that is not positive
    }
    throw new IllegalArgumentException(
        "--" + INTERVAL + ": a whole number above 0 is expected, is '" + text + "'");
  }

  /** Everything but the password. */
  @Override
  public String toString() {
    return "HistoryOptions[kafka=%s, indicatorsTopic=%s, jdbcUrl=%s, jdbcUser=%s, checkpointInterval=%s]"
        .formatted(kafka, indicatorsTopic, jdbcUrl, jdbcUser, checkpointInterval);
  }
}
