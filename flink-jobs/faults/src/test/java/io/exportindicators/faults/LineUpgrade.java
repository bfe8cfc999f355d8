package io.exportindicators.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@code docker/upgrade} as it is, of a line that is made of processes and not of containers. */
final class LineUpgrade {
  /** Longer than all that the script waits for, so that it says itself what is missing. */
  private static final Duration LIMIT = Duration.ofMinutes(12);

  private static final Duration TIME_TO_END = Duration.ofSeconds(90);
  private static final BuiltProject PROJECT = BuiltProject.here();
  private static final String STACK =
      "flink-jobs/faults/src/test/resources/io/exportindicators/faults/line-stack.sh";

  /** What happens while both jobs are stopped. */
  interface Meanwhile {
    void run() throws SQLException;
  }

  /** How it ended, and all that it said. */
  record Outcome(int exitCode, String said) {}

  private final PackagedLine line;
  private Meanwhile meanwhile;

  private LineUpgrade(PackagedLine line, Meanwhile meanwhile) {
    this.line = line;
    this.meanwhile = meanwhile;
  }

  /** Runs it to its end. */
  static Outcome run(PackagedLine line, Path directory, Meanwhile meanwhile) throws IOException {
    LineUpgrade upgrade = new LineUpgrade(line, meanwhile);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", upgrade::answer);
    server.start();
    Map<String, String> environment =
        Map.of(
            "EXPORT_INDICATORS_STACK",
            PROJECT.file(STACK).toString(),
            "EXPORT_INDICATORS_UPGRADE_SECONDS",
            "120",
            "EXPORT_INDICATORS_LINE",
            "http://127.0.0.1:" + server.getAddress().getPort(),
            "EXPORT_INDICATORS_KAFKA",
            line.bootstrapServers(),
            "EXPORT_INDICATORS_PROGRAMS",
            PROJECT.layOutPrograms(directory.resolve("programs")).toString());
    try (RunningProcess script =
        RunningProcess.start(
            "upgrade",
            List.of(PROJECT.file("docker/upgrade").toString()),
            environment,
            directory.resolve("upgrade.log"))) {
      return new Outcome(script.exitCode(LIMIT), script.output());
    } finally {
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    int code = 200;
    String text;
    try (exchange) {
      String given = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      try {
        text =
            switch (exchange.getRequestURI().getPath()) {
              case "/url" -> job(given).webUrl();
              case "/end" -> end(job(given));
              case "/start" -> start(given.split(" ", 2));
              default -> rows(given);
            };
      } catch (SQLException | RuntimeException | AssertionError e) {
        e.printStackTrace();
        code = 500;
        text = e.toString();
      }
      byte[] body = text.getBytes(UTF_8);
      exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private FlinkApplication job(String name) {
    return name.equals("history") ? line.history() : line.indicators();
  }

  private static String end(FlinkApplication job) {
    assertThat(job.jobManager().exitCode(TIME_TO_END))
        .as("a job manager that was stopped")
        .isZero();
    job.close();
    return "";
  }

  private String start(String[] restore) throws SQLException {
    meanwhile.run();
    meanwhile = () -> {};
    restart(line.indicators(), restore[0]);
    restart(line.history(), restore[1]);
    return "";
  }

  private static void restart(FlinkApplication job, String restore) {
    job.close();
    job.startJobManager(restore);
    job.startTaskManager();
  }

  /** As {@code psql --tuples-only --no-align} prints one column. */
  private String rows(String sql) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(line.jdbcUrl());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        text.append(rows.getString(1)).append('\n');
      }
    }
    return text.toString();
  }
}
