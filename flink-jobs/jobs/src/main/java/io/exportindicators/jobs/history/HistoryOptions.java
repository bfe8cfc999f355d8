package io.exportindicators.jobs.history;

import io.exportindicators.jobs.config.JobArguments;
import io.exportindicators.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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

  private static final String URL = "jdbc-url";
  private static final String USER = "jdbc-user";
  private static final String PASSWORD_FILE = "jdbc-password-file";
  private static final List<String> NAMES =
      List.of(
          JobArguments.BOOTSTRAP,
          JobArguments.KAFKA_CONFIG,
          JobArguments.INDICATORS,
          URL,
          USER,
          PASSWORD_FILE,
          JobArguments.INTERVAL);

  /**
   * Reads the command line and, for the password, the environment.
   *
   * @throws IllegalArgumentException naming the option that is wrong or missing
   */
  public static HistoryOptions parse(Map<String, String> environment, String... arguments) {
    JobArguments given = new JobArguments(NAMES, arguments);
    String url = given.get(URL, "jdbc:postgresql://127.0.0.1:5432/postgres");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "--" + URL + ": jdbc:postgresql://host:port/database is expected, is '" + url + "'");
    }
    return new HistoryOptions(
        given.kafka(),
        given.get(JobArguments.INDICATORS, Topics.INDICATORS.name()),
        url,
        given.get(USER, "postgres"),
        password(environment, given),
        given.checkpointInterval());
  }

  private static String password(Map<String, String> environment, JobArguments given) {
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

  /** Everything but the password, and of Kafka's settings where it is only. */
  @Override
  public String toString() {
    return "HistoryOptions[bootstrapServers=%s, indicatorsTopic=%s, jdbcUrl=%s, jdbcUser=%s, checkpointInterval=%s]"
        .formatted(
            kafka.get("bootstrap.servers"), indicatorsTopic, jdbcUrl, jdbcUser, checkpointInterval);
  }
}
