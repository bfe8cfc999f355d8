package io.exportindicators.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterOptionsTest {
  @Test
  void listensOnTheLoopbackInterfaceUnlessTold() {
    ExporterOptions options = ExporterOptions.of("kafka:9092");
    assertThat(options.listen().getHostString()).isEqualTo("127.0.0.1");
    assertThat(options.listen().getPort()).isEqualTo(9404);
    assertThat(options.indicatorsTopic()).isEqualTo("indicators.v1");
  }

  @Test
  void takesIpv6() {
    assertThat(ExporterOptions.address("[::1]:9404").getAddress().getHostAddress())
        .isEqualTo("0:0:0:0:0:0:0:1");
  }

  @Test
  void knowsTheRhythmOfSourcesUnlessToldAnother() {
    ExporterOptions options = ExporterOptions.of("kafka:9092");
    assertThat(options.releaseCalendar()).isEqualTo(ReleaseCalendarReader.standard());
    assertThat(options.listeningAt("127.0.0.1:0").releaseCalendar())
        .isEqualTo(options.releaseCalendar());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9404", ":9404", "localhost", "localhost:", "localhost:x", "a:70000", ""})
  void refusesWhatIsNoAddress(String text) {
    assertThatThrownBy(() -> ExporterOptions.address(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--listen");
  }

  @Test
  void showsNoSettingOfKafka() {
    ExporterOptions options =
        new ExporterOptions(
            "kafka:9092",
            ExporterOptions.address("127.0.0.1:0"),
            "t",
            new ReleaseCalendar(List.of()),
            PageSecurity.NONE,
            Map.of("ssl.key.password", "secret"));
    assertThat(options.toString()).contains("kafka:9092").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"isolation.level", "group.id", "auto.offset.reset"})
  void refusesPropertiesThatBreakItsPromises(String key) {
    Map<String, String> properties = Map.of(key, "x");
    assertThatThrownBy(
            () ->
                new ExporterOptions(
                    "kafka:9092",
                    ExporterOptions.address("127.0.0.1:0"),
                    "t",
                    new ReleaseCalendar(List.of()),
                    PageSecurity.NONE,
                    properties))
        .hasMessageContaining(key);
  }
}
