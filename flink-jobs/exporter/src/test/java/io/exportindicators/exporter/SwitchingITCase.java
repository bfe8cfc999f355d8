package io.exportindicators.exporter;

import static io.exportindicators.exporter.TestRelease.absent;
import static io.exportindicators.exporter.TestRelease.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.embedded.EmbeddedKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchingITCase {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long SEED = 20260101;
  @TempDir private static Path directory;
  @AutoClose private static EmbeddedKafka kafka;

  @BeforeAll
  static void start() {
    kafka = EmbeddedKafka.start(directory);
  }

  @Test
  void seriesThatAreWrittenTogetherNeverDifferInAScrape() {
    int releases = 400;
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "together");
        Exporter exporter = Exporter.start(topic.options())) {
      await().atMost(PATIENCE).until(exporter::ready);
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 1; i <= releases; i++) {
                  // Every message is flushed: without the switch at the marker, halves are seen.
                  topic.write(together(i));
                }
              });
      Set<Double> seen = new HashSet<>();
      double last = 0;
      while (last < releases) {
        Map<String, Double> samples = Page.metrics(exporter).samples("trade_value_usd");
        assertThat(new HashSet<>(samples.values())).hasSizeLessThanOrEqualTo(1);
        if (!samples.isEmpty()) {
          assertThat(samples).hasSize(3);
          double now = samples.values().iterator().next();
          assertThat(now).isGreaterThanOrEqualTo(last);
          last = now;
          seen.add(now);
        }
        assertThat(writing).isNotCompletedExceptionally();
      }
      writing.join();
      assertThat(seen).as("different releases seen").hasSizeGreaterThan(20);
    }
  }

  @Test
  void aReleaseWrittenAgainAfterACrashIsTakenOnce() {
    Random random = new Random(SEED);
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "again");
        Exporter exporter = Exporter.start(topic.options())) {
      for (int i = 1; i <= 20; i++) {
        List<?> whole = together(i).messages();
        topic.write(together(i).messages().subList(0, random.nextInt(whole.size())));
        topic.write(together(i));
        topic.write(together(Math.max(1, i - random.nextInt(3))));
      }
      awaitValues(exporter, 20.0, 20.0, 20.0);
      assertThat(exporter.healthy()).isTrue();
    }
  }

  @Test
  void anAbsenceRemovesTheSeries() {
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "absent");
        Exporter exporter = Exporter.start(topic.options())) {
      topic.write(TestRelease.at(1).of(value("2024-01", 1)));
      awaitValues(exporter, 1.0);
      topic.write(TestRelease.at(2).of(absent("2024-02")));
      awaitValues(exporter);
      assertThat(Page.metrics(exporter).samples("indicator_provisional")).isEmpty();
      topic.write(TestRelease.at(3).of(value("2024-02", 3)));
      awaitValues(exporter, 3.0);
    }
  }

  @Test
  void aWithheldReleaseIsSaidUntilItIsHealed() {
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "withheld");
        Exporter exporter = Exporter.start(topic.options())) {
      topic.write(TestRelease.at(1).source("other"));
      topic.write(TestRelease.at(2).id("a").of(value("2024-01", 1)));
      topic.write(TestRelease.at(3).id("b").withheld());
      awaitWithheld(exporter, 1.0);
      assertThat(Page.metrics(exporter).samples())
          .containsEntry("release_withheld{source=\"other\"}", 0.0)
          .containsEntry(
              "release_published_timestamp_seconds{source=\"kcs-10day\"}",
              TestRelease.at(2).marker().getPublishedAt().getEpochSecond() * 1.0);
      awaitValues(exporter, 1.0);
      topic.write(TestRelease.at(4).id("b").of(value("2024-02", 2)));
      awaitWithheld(exporter, 0.0);
      awaitValues(exporter, 2.0);
    }
  }

  private static TestRelease together(int number) {
    return TestRelease.at(number)
        .of(
            value("2024-01", number),
            value("2024-01", number).setFlow("import"),
            value("2024-01", number).setFlow("balance"));
  }

  private static void awaitValues(Exporter exporter, Double... values) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(exporter.ready()).isTrue();
              assertThat(Page.metrics(exporter).samples("trade_value_usd").values())
                  .containsExactly(values);
            });
  }

  private static void awaitWithheld(Exporter exporter, double value) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Page.metrics(exporter).samples())
                    .containsEntry("release_withheld{source=\"kcs-10day\"}", value));
  }
}
