package io.exportindicators.demo.alerting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The project's configuration of Prometheus, hurried and turned to other ports. */
final class PrometheusConfiguration {
  private static final Path PROJECTS = Path.of("..", "..", "docker", "prometheus");
  private static final String HURRIED = "1s";

  private PrometheusConfiguration() {}

  /**
   * The text: the same rule files, scraped and judged every second.
   *
   * @param exporters ports of the exporters
   * @param alertmanager port of Alertmanager
   * @throws IllegalStateException when the project's file does not say what is to be changed
   */
  static String hurried(List<Integer> exporters, int alertmanager) throws IOException {
    String text = Files.readString(PROJECTS.resolve("prometheus.yml"));
    for (String time : List.of("scrape_interval", "scrape_timeout", "evaluation_interval")) {
      text = changed(text, time + ": \\d+s", time + ": " + HURRIED);
    }
    String pages =
        exporters.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(", "));
    text = changed(text, "\\[127\\.0\\.0\\.1:9404]", "[" + pages + "]");
    text = changed(text, "\\[127\\.0\\.0\\.1:9093]", "[127.0.0.1:" + alertmanager + "]");
    return changed(text, "(?m)^  - rules/", "  - " + PROJECTS.toRealPath().resolve("rules") + "/");
  }

  private static String changed(String text, String pattern, String replacement) {
    Matcher place = Pattern.compile(pattern).matcher(text);
    if (!place.find()) {
      throw new IllegalStateException("prometheus.yml has no " + pattern);
    }
    return place.replaceAll(Matcher.quoteReplacement(replacement));
  }
}
