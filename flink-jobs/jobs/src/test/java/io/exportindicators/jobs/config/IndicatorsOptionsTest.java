package io.exportindicators.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.jobs.headline.SeasonalRevisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options have defaults, are all read, and an error names the option. */
class IndicatorsOptionsTest {
  @Test
  void defaults() {
    IndicatorsOptions options = IndicatorsOptions.of("host:1");
    assertThat(options.kafka()).isEqualTo(Map.of("bootstrap.servers", "host:1"));
    assertThat(options.releasesTopic()).isEqualTo("releases.v1");
    assertThat(options.indicatorsTopic()).isEqualTo("indicators.v1");
    assertThat(options.rejectedTopic()).isEqualTo("rejected.v1");
    assertThat(options.checkpointInterval()).isEqualTo(Duration.ofSeconds(30));
    assertThat(options.definitions().knows("kcs-item")).isTrue();
  }

  @Test
  void everyOptionIsRead() {
    IndicatorsOptions options =
        IndicatorsOptions.parse(
            "--bootstrap-servers",
            "b:2",
            "--releases-topic",
            "in",
            "--indicators-topic",
            "out",
            "--rejected-topic",
            "bad",
            "--seasonal-revised-months",
            "24",
            "--seasonal-visible-change",
            "0.01",
            "--checkpoint-interval-seconds",
            "7");
    assertThat(options.seasonalRevisions()).isEqualTo(new SeasonalRevisions(24, 0.01));
    assertThat(options.kafka()).containsEntry("bootstrap.servers", "b:2");
    assertThat(options.releasesTopic()).isEqualTo("in");
    assertThat(options.indicatorsTopic()).isEqualTo("out");
    assertThat(options.rejectedTopic()).isEqualTo("bad");
    assertThat(options.checkpointInterval()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void settingsOfKafkaComeFromTheFileAndAreNotShown(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("client.properties"),
            "bootstrap.servers=in-file:1\nssl.key.password=secret\n");
    IndicatorsOptions options = IndicatorsOptions.parse("--kafka-config", file.toString());
    assertThat(options.kafka())
        .isEqualTo(Map.of("bootstrap.servers", "in-file:1", "ssl.key.password", "secret"));
    assertThat(options.toString()).contains("in-file:1").doesNotContain("secret");
    assertThat(
            IndicatorsOptions.parse(
                    "--kafka-config", file.toString(), "--bootstrap-servers", "given:2")
                .kafka())
        .containsEntry("bootstrap.servers", "given:2")
        .containsEntry("ssl.key.password", "secret");
    Path none = directory.resolve("none");
    assertThatThrownBy(() -> IndicatorsOptions.parse("--kafka-config", none.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--kafka-config: cannot read " + none);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "ten", "9223372036854775807"})
  void anIntervalThatIsNoneIsNamed(String interval) {
    assertThatThrownBy(() -> IndicatorsOptions.parse("--checkpoint-interval-seconds", interval))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--checkpoint-interval-seconds")
        .hasMessageContaining("'" + interval + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "seasonal-revised-months, 0",
    "seasonal-revised-months, 1.5",
    "seasonal-visible-change, -0.1",
    "seasonal-visible-change, NaN",
    "seasonal-visible-change, 5 %"
  })
  void aNumberOutOfRangeIsNamed(String option, String number) {
    assertThatThrownBy(() -> IndicatorsOptions.parse("--" + option, number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--" + option + ": a number from ")
        .hasMessageContaining("'" + number + "'");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThatThrownBy(() -> IndicatorsOptions.parse("--bootstrap", "b:2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown option --bootstrap,")
        .hasMessageContaining("--bootstrap-servers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bootstrap-servers", "releases-topic", "definitions"})
  void anOptionWithoutItsValueIsNamed(String option) {
    assertThatThrownBy(() -> IndicatorsOptions.parse("--" + option))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--" + option)
        .hasMessageContaining("value");
  }

  @Test
  void aMissingDefinitionTableIsNamed() {
    assertThatThrownBy(() -> IndicatorsOptions.parse("--definitions", "/no/such.csv"))
        .hasMessageContaining("/no/such.csv");
  }
}
