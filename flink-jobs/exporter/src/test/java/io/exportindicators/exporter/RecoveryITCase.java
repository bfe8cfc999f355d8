package io.exportindicators.exporter;

import static io.exportindicators.exporter.TestRelease.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryITCase {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration CLOSING = Duration.ofSeconds(2);

  @Test
  void whileKafkaIsAwayTheLastFiguresStay(@TempDir Path directory) {
    int port = FreePorts.next();
    Exporter exporter;
    String before;
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, port);
        IndicatorTopic topic = IndicatorTopic.create(kafka, "away")) {
      topic.write(TestRelease.at(1).of(value("2024-01", 1)));
      exporter = Exporter.start(topic.options());
      awaitValue(exporter, 1);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(Page.metrics(exporter).samples())
                      .containsEntry("exporter_lag_records{}", 0.0));
      before = Page.metrics(exporter).body();
    }
    try (exporter) {
      // Longer than a poll, so that it has surely noticed.
      await()
          .during(Duration.ofSeconds(2))
          .atMost(PATIENCE)
          .until(() -> exporter.healthy() && exporter.ready());
      assertThat(Page.metrics(exporter).body()).isEqualTo(before);
      try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, port);
          IndicatorTopic topic = IndicatorTopic.of(kafka, "away")) {
        topic.write(TestRelease.at(2).of(value("2024-02", 2)));
        awaitValue(exporter, 2);
      }
      assertTimeoutPreemptively(CLOSING, exporter::close);
    }
  }

  @Test
  void aBadMessageEndsReadingAndIsSaid(@TempDir Path directory) {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
      for (Map.Entry<String, byte[]> bad :
          Map.of("junk", "junk of a stranger".getBytes(UTF_8), "empty", new byte[0]).entrySet()) {
        try (IndicatorTopic topic = IndicatorTopic.create(kafka, bad.getKey());
            Exporter exporter = Exporter.start(topic.options())) {
          topic.write(TestRelease.at(1).of(value("2024-01", 1)));
          awaitValue(exporter, 1);
          topic.write(TestRelease.at(2).of(value("2024-02", 2)));
          topic.writeBytes(bad.getValue());
          topic.write(TestRelease.at(3).of(value("2024-03", 3)));
          awaitFailure(exporter, topic.options().indicatorsTopic() + "-0", "offset 4");
          awaitValue(exporter, 2);
        }
      }
      try (IndicatorTopic topic = IndicatorTopic.create(kafka, "gap");
          Exporter exporter = Exporter.start(topic.options())) {
        topic.write(TestRelease.at(1).of(value("2024-01", 1)).messages().subList(1, 2));
        awaitFailure(exporter, "offset 0", "has 0 of 1 values");
        assertThat(Page.ready(exporter)).isEqualTo(503);
      }
    }
  }

  @Test
  void aLogThatWasMadeAnewIsNotMixedWithTheOldOne(@TempDir Path directory) throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
        IndicatorTopic topic = IndicatorTopic.create(kafka, "anew");
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
        Exporter exporter = Exporter.start(topic.options())) {
      topic.write(TestRelease.at(1).of(value("2024-01", 1)));
      awaitValue(exporter, 1);
      admin.deleteTopics(List.of("anew")).all().get();
      await().atMost(PATIENCE).until(() -> !admin.listTopics().names().get().contains("anew"));
      kafka.createTopic("anew", Map.of());
      awaitFailure(exporter, "out of range");
    }
  }

  @Test
  void closesAtOnceWithAndWithoutKafka(@TempDir Path directory) {
    Exporter lonely = Exporter.start(options("127.0.0.1:" + FreePorts.next()));
    Exporter unresolved = Exporter.start(options("kafka.invalid:9092"));
    assertThat(Page.healthy(unresolved).status()).isEqualTo(200);
    assertThat(Page.ready(unresolved)).isEqualTo(503);
    assertTimeoutPreemptively(CLOSING, lonely::close);
    assertTimeoutPreemptively(CLOSING, unresolved::close);
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
        IndicatorTopic topic = IndicatorTopic.create(kafka, "short")) {
      Exporter exporter = Exporter.start(topic.options());
      await().atMost(PATIENCE).until(exporter::ready);
      assertTimeoutPreemptively(CLOSING, exporter::close);
      assertThat(exporter.healthy()).isFalse();
      try (Exporter next =
          Exporter.start(topic.options().listeningAt("127.0.0.1:" + exporter.port()))) {
        assertThat(next.port()).isEqualTo(exporter.port());
      }
    }
  }

  @Test
  void aTakenPortAndAWrongConfigurationAreSaidAtOnce() {
    ExporterOptions options = options("127.0.0.1:" + FreePorts.next());
    try (Exporter first = Exporter.start(options)) {
      String address = "127.0.0.1:" + first.port();
      assertThatThrownBy(() -> Exporter.start(options.listeningAt(address)))
          .isInstanceOf(CannotListenException.class)
          .hasMessageContaining(address)
          .hasMessageContaining("--listen");
    }
    assertThatThrownBy(() -> Exporter.start(options("no-port"))).isInstanceOf(KafkaException.class);
  }

  private static ExporterOptions options(String bootstrapServers) {
    return ExporterOptions.of(bootstrapServers).listeningAt("127.0.0.1:0");
  }

  private static void awaitValue(Exporter exporter, double value) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Page.metrics(exporter).samples("trade_value_usd").values())
                    .containsExactly(value));
  }

  private static void awaitFailure(Exporter exporter, String... reasons) {
    await().atMost(PATIENCE).until(() -> !exporter.healthy());
    assertThat(Page.healthy(exporter).status()).isEqualTo(503);
    assertThat(Page.healthy(exporter).body()).contains(reasons);
  }
}
