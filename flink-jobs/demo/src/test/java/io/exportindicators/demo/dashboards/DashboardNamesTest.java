package io.exportindicators.demo.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No dashboard asks for an indicator or a metric that nothing makes. */
class DashboardNamesTest {
  private static final Path DASHBOARDS = Path.of("..", "..", "grafana", "dashboards");
  private static final Path EXPORTERS_OWN =
      Path.of("..", "exporter/src/main/java/io/exportindicators/exporter/MetricName.java");
  private static final Pattern CONSTANT = Pattern.compile("static final String \\w+ = \"(\\w+)\"");

  static Stream<Path> dashboards() throws IOException {
    try (Stream<Path> files = Files.walk(DASHBOARDS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void asksForIndicatorsThatThereAre(Path dashboard) throws IOException {
    assertThat(QueryNames.indicators(Files.readString(dashboard)))
        .isNotEmpty()
        .isSubsetOf(names(Stream.of(Indicator.values()).map(Indicator::metric)));
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void asksForMetricsThatTheExporterShows(Path dashboard) throws IOException {
    // Flink's own are held against a running Flink, by the tests in grafana.
    assertThat(QueryNames.metrics(Files.readString(dashboard)))
        .filteredOn(metric -> !metric.startsWith("flink_"))
        .isSubsetOf(shown());
  }

  @Test
  void asksForMetricsAtAll() throws IOException {
    Set<String> all = new TreeSet<>();
    for (Path dashboard : dashboards().toList()) {
      all.addAll(QueryNames.metrics(Files.readString(dashboard)));
    }
    assertThat(all).contains("exporter_lag_records", "exporter_records_consumed_total");
  }

  /** What the exporter may show, and what Prometheus itself says of rules and scrapes. */
  private static Set<String> shown() throws IOException {
    Stream<String> own =
        CONSTANT
            .matcher(Files.readString(EXPORTERS_OWN))
            .results()
            .map((MatchResult found) -> found.group(1))
            .flatMap(name -> Stream.of(name, name + "_total"));
    Stream<String> prometheus = Stream.of("ALERTS", "up", "scrape_duration_seconds");
    Stream<String> indicators = Stream.of(Indicator.values()).map(Indicator::metric);
    return names(Stream.of(own, prometheus, indicators).flatMap(all -> all));
  }

  private static Set<String> names(Stream<String> all) {
    return all.collect(Collectors.toCollection(TreeSet::new));
  }
}
