package io.exportindicators.exporter;

import static io.exportindicators.exporter.TestRelease.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessITCase {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int RELEASES = 300;
  private static final int PARTNERS = 300;

  @Test
  void readyOnlyAtTheEndOfTheLogAsItStoodAtTheStart(@TempDir Path directory) {
    int port = FreePorts.next();
    ExporterOptions options;
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, port);
        IndicatorTopic topic = IndicatorTopic.transactional(kafka, "long")) {
      options = topic.options();
      for (int i = 0; i < RELEASES; i++) {
        topic.producer().beginTransaction();
        topic.send(release(i));
        topic.producer().commitTransaction();
      }
    }
    // Without a broker it waits, so that not being ready is surely seen.
    try (Exporter exporter = Exporter.start(options)) {
      assertThat(Page.ready(exporter)).isEqualTo(503);
      assertThat(Page.healthy(exporter).status()).isEqualTo(200);
      assertThat(exporter.ready()).isFalse();
      try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, port)) {
        assertThat(kafka.bootstrapServers()).isEqualTo(options.bootstrapServers());
        await()
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(5))
            .until(
                () -> {
                  Page page = Page.metrics(exporter);
                  boolean ready = Page.ready(exporter) == 200;
                  if (!ready) {
                    assertThat(page.samples().keySet())
                        .isSubsetOf(
                            Set.of("exporter_records_consumed_total{}", "exporter_lag_records{}"));
                  }
                  return ready;
                });
        assertThat(exporter.ready()).isTrue();
        Page page = Page.metrics(exporter);
        assertThat(page.samples("trade_value_usd"))
            .hasSize(PARTNERS)
            .allSatisfy((series, figure) -> assertThat(figure).isEqualTo(RELEASES - 1));
        assertThat(page.samples())
            .containsEntry("exporter_records_consumed_total{}", (double) RELEASES * (PARTNERS + 1))
            .containsEntry("exporter_lag_records{}", 0.0);
      }
    }
  }

  @Test
  void committedReleasesOnly(@TempDir Path directory) {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
        IndicatorTopic topic = IndicatorTopic.transactional(kafka, "open")) {
      topic.producer().beginTransaction();
      topic.send(TestRelease.at(1).of(value("2024-01", 1)));
      topic.flush();
      // An open transaction does not keep the exporter from being ready.
      try (Exporter exporter = Exporter.start(topic.options())) {
        await().atMost(PATIENCE).until(exporter::ready);
        assertThat(Page.metrics(exporter).samples("trade_value_usd")).isEmpty();
        topic.producer().abortTransaction();
        topic.producer().beginTransaction();
        topic.send(TestRelease.at(2).of(value("2024-01", 2)));
        topic.producer().commitTransaction();
        await()
            .atMost(PATIENCE)
            .untilAsserted(
                () ->
                    assertThat(Page.metrics(exporter).samples("trade_value_usd").values())
                        .containsExactly(2.0));
        assertThat(Page.metrics(exporter).samples())
            .containsEntry("exporter_records_consumed_total{}", 2.0);
      }
    }
  }

  @Test
  void aTopicThatIsMadeLaterIsRead(@TempDir Path directory) {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory);
        IndicatorTopic early = IndicatorTopic.of(kafka, "later");
        Exporter exporter = Exporter.start(early.options())) {
      assertThat(Page.ready(exporter)).isEqualTo(503);
      try (IndicatorTopic topic = IndicatorTopic.create(kafka, "later")) {
        await().atMost(PATIENCE).until(exporter::ready);
        topic.write(TestRelease.at(1).of(value("2024-01", 1)));
        await()
            .atMost(PATIENCE)
            .until(() -> Page.metrics(exporter).samples("trade_value_usd").size() == 1);
      }
    }
  }

  private static TestRelease release(int i) {
    TestRelease release = TestRelease.at(i);
    String period = YearMonth.of(2000, 1).plusMonths(i).toString();
    for (int partner = 0; partner < PARTNERS; partner++) {
      release.of(value(period, i).setBy("partner").setItem("P" + partner));
    }
    return release;
  }
}
