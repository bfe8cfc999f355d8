package io.exportindicators.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryOptionsTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(HistoryOptions.PASSWORD_VARIABLE, "from the environment");

  @Test
  void whatIsNotGivenIsTheStandard() {
    HistoryOptions options = HistoryOptions.parse(ENVIRONMENT);

    assertThat(options)
        .isEqualTo(
            new HistoryOptions(
                Map.of("bootstrap.servers", "127.0.0.1:9092"),
                "indicators.v1",
                "jdbc:postgresql://127.0.0.1:5432/postgres",
                "postgres",
                "from the environment",
                Duration.ofSeconds(30)));
    assertThat(options.toString()).doesNotContain("from the environment");
  }

  @Test
  void everyOptionIsTaken(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("password"), "secret\n");

    assertThat(
            HistoryOptions.parse(
                ENVIRONMENT,
                "--bootstrap-servers",
                "kafka:1",
                "--indicators-topic",
                "other",
                "--jdbc-url",
                "jdbc:postgresql://db/x",
                "--jdbc-user",
                "writer",
                "--jdbc-password-file",
                file.toString(),
                "--checkpoint-interval-seconds",
                "5"))
        .isEqualTo(
            new HistoryOptions(
                Map.of("bootstrap.servers", "kafka:1"),
                "other",
                "jdbc:postgresql://db/x",
                "writer",
                "secret",
                Duration.ofSeconds(5)));
  }

  @Test
  void settingsOfKafkaAreTakenAndNotShown(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(directory.resolve("client.properties"), "ssl.key.password=secret\n");
    HistoryOptions options = HistoryOptions.parse(ENVIRONMENT, "--kafka-config", file.toString());
    assertThat(options.kafka())
        .isEqualTo(Map.of("bootstrap.servers", "127.0.0.1:9092", "ssl.key.password", "secret"));
    assertThat(options.toString()).doesNotContain("secret");
  }

  @Test
  void whatIsWrongIsNamed() {
    assertRefused("unknown option --topic", ENVIRONMENT, "--topic", "x");
    assertRefused("--jdbc-url: jdbc:postgresql:", ENVIRONMENT, "--jdbc-url", "localhost:5432");
    assertRefused("--jdbc-password-file: '/none'", ENVIRONMENT, "--jdbc-password-file", "/none");
    assertRefused("--indicators-topic: a value is expected", ENVIRONMENT, "--indicators-topic");
    assertRefused("no password: give --jdbc-password-file or set EXPORT", Map.of());
    for (String seconds : new String[] {"0", "-1", "1.5", "soon", "9223372036854775807"}) {
      assertRefused(
          "--checkpoint-interval-seconds: a number from 1 to 31536000 is expected, is '" + seconds,
          ENVIRONMENT,
          "--checkpoint-interval-seconds",
          seconds);
    }
  }

  private static void assertRefused(
      String message, Map<String, String> environment, String... arguments) {
    assertThatThrownBy(() -> HistoryOptions.parse(environment, arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
