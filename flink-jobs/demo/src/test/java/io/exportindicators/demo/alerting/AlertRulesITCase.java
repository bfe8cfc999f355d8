package io.exportindicators.demo.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every alert, as Prometheus has read it, says what people need and leads to what there is. */
class AlertRulesITCase {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern UID = Pattern.compile("(?m)^  \"uid\": \"(.+)\"");

  @TempDir private static Path directory;

  @Test
  void saysHowGraveItIsWhatItMeansAndWhereToLook() throws Exception {
    AlertingPrograms.assumeInstalled();
    try (NotificationReceiver receiver = NotificationReceiver.start();
        Alerting alerting = Alerting.start(directory, List.of(), receiver.address())) {
      List<JsonNode> alerts =
          alerting.rules().stream()
              .filter(rule -> rule.get("type").textValue().equals("alerting"))
              .toList();
      assertThat(alerts).extracting(rule -> rule.get("name").textValue()).contains("ExportDrop");
      Set<String> sections =
          found(SECTION, Files.readString(ROOT.resolve("docker/runbook.md")))
              .map(name -> name.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      Set<String> dashboards = dashboards();
      for (JsonNode alert : alerts) {
        assertThat(alert.at("/labels/severity").textValue()).isIn("page", "ticket");
        JsonNode texts = alert.get("annotations");
        assertThat(texts.at("/summary").asText()).as(alert.toString()).isNotBlank();
        assertThat(texts.at("/description").asText()).as(alert.toString()).isNotBlank();
        // The text of two alerts is one, and says in a condition which section is meant.
        assertThat(found(Pattern.compile("#(\\w+)|}(\\w+)\\{"), texts.at("/runbook_url").asText()))
            .as(alert.toString())
            .contains(alert.get("name").textValue().toLowerCase(Locale.ROOT))
            .isSubsetOf(sections);
        assertThat(found(Pattern.compile("^/d/([^?]+)"), texts.at("/dashboard_url").asText()))
            .as(alert.toString())
            .isNotEmpty()
            .isSubsetOf(dashboards);
      }
    }
  }

  private static Set<String> dashboards() throws IOException {
    Set<String> uids = new TreeSet<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("grafana/dashboards/en"))) {
      for (Path file : files.toList()) {
        found(UID, Files.readString(file)).forEach(uids::add);
      }
    }
    return uids;
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(match.group(1) == null ? 2 : 1));
  }
}
