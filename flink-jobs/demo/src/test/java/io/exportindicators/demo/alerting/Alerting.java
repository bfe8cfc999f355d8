package io.exportindicators.demo.alerting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.exportindicators.embedded.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Prometheus and Alertmanager as processes on free ports, with the project's rules, routes and way
 * of starting; only the times are shorter.
 */
public final class Alerting implements AutoCloseable {
  private static final Path START = Path.of("..", "..", "docker", "alertmanager", "start");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ServerProcess alertmanager;
  private final ServerProcess prometheus;

  private Alerting(ServerProcess alertmanager, ServerProcess prometheus) {
    this.alertmanager = alertmanager;
    this.prometheus = prometheus;
  }

  /**
   * Starts both and waits until they are ready.
   *
   * @param directory for their files
   * @param exporters ports that are scraped
   * @param webhook where every notification is sent
   */
  public static Alerting start(Path directory, List<Integer> exporters, URI webhook)
      throws IOException {
    int port = FreePorts.next();
    ServerProcess alertmanager =
        ServerProcess.start(
            List.of("sh", START.toString(), "--storage.path=" + directory.resolve("told")),
            Map.of(
                "EXPORT_INDICATORS_ALERTMANAGER_DIRECTORY",
                directory.resolve("am").toString(),
                "EXPORT_INDICATORS_ALERTMANAGER_LISTEN",
                "127.0.0.1:" + port,
                "EXPORT_INDICATORS_ALERT_WEBHOOK",
                webhook.toString(),
                "EXPORT_INDICATORS_GROUP_WAIT",
                "1s",
                "EXPORT_INDICATORS_GROUP_INTERVAL",
                "1s"),
            port,
            directory.resolve("alertmanager.log"));
    try {
      return new Alerting(alertmanager, prometheus(directory, exporters, port));
    } catch (IOException | RuntimeException | AssertionError e) {
      alertmanager.close();
      throw e;
    }
  }

  private static ServerProcess prometheus(Path directory, List<Integer> exporters, int alertmanager)
      throws IOException {
    Path configuration =
        Files.writeString(
            directory.resolve("prometheus.yml"),
            PrometheusConfiguration.hurried(exporters, alertmanager));
    int port = FreePorts.next();
    return ServerProcess.start(
        List.of(
            "prometheus",
            "--config.file=" + configuration,
            "--storage.tsdb.path=" + directory.resolve("tsdb"),
            "--web.listen-address=127.0.0.1:" + port),
        Map.of(),
        port,
        directory.resolve("prometheus.log"));
  }

  /** Whether an expression of Prometheus has a result now. */
  public boolean holds(String expression) throws IOException, InterruptedException {
    String query = "/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8);
    return !JSON.readTree(prometheus.get(query)).at("/data/result").isEmpty();
  }

  /** All rules as Prometheus has them. */
  List<JsonNode> rules() throws IOException, InterruptedException {
    return JSON.readTree(prometheus.get("/api/v1/rules")).findValues("rules").stream()
        .flatMap(rules -> rules.valueStream())
        .toList();
  }

  /** What both printed, for messages. */
  public String output() throws IOException {
    return prometheus.output() + alertmanager.output();
  }

  @Override
  public void close() {
    prometheus.close();
    alertmanager.close();
  }
}
