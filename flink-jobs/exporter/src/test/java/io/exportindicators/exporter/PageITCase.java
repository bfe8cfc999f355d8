package io.exportindicators.exporter;

import static io.exportindicators.exporter.TestRelease.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageITCase {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long SEED = 20260102;
  private static final int SERIES = 20_000;
  @TempDir private static Path directory;
  @AutoClose private static EmbeddedKafka kafka;

  @BeforeAll
  static void start() {
    kafka = EmbeddedKafka.start(directory);
  }

  @Test
  void twentyThousandSeriesAreScraped() throws IOException, InterruptedException {
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "many")) {
      TestRelease release = TestRelease.at(1);
      Random random = new Random(SEED);
      for (int i = 0; i < SERIES; i++) {
        release.of(value("2024-01", random.nextDouble() * 1e10).setBy("partner").setItem("P" + i));
      }
      topic.send(release);
      topic.flush();
      try (Exporter exporter = Exporter.start(topic.options())) {
        await().atMost(PATIENCE).until(exporter::ready);
        assertThat(Page.metrics(exporter).samples("trade_value_usd")).hasSize(SERIES);
        long[] nanos = new long[20];
        int size = 0;
        for (int i = 0; i < nanos.length; i++) {
          long begin = System.nanoTime();
          size = Page.get(exporter.port(), "/metrics").body().length();
          nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        HttpResponse<byte[]> zipped = get(exporter, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        System.out.printf(
            "%d series: %.2f MB a scrape, %.2f MB zipped, median %.0f ms%n",
            SERIES, size / 1e6, zipped.body().length / 1e6, nanos[nanos.length / 2] / 1e6);
        assertThat(size).isLessThan(5_000_000);
        assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofSeconds(2));
      }
    }
  }

  @Test
  void aRestartGivesTheSamePage() {
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "restart")) {
      Random random = new Random(SEED);
      Indicator[] indicators = Indicator.values();
      for (int i = 1; i <= 50; i++) {
        TestRelease release = TestRelease.at(i).source("source-" + random.nextInt(3));
        for (int j = random.nextInt(40); j > 0; j--) {
          release.of(
              value("2024-%02d".formatted(1 + random.nextInt(12)), random.nextGaussian())
                  .setIndicator(indicators[random.nextInt(indicators.length)].metric())
                  .setBy("partner")
                  .setItem("P" + random.nextInt(5)));
        }
        topic.send(i % 10 == 7 ? TestRelease.at(i).withheld() : release);
      }
      topic.flush();
      String first = readyPage(topic);
      assertThat(first).contains("release_withheld", "trade_growth_ratio");
      assertThat(readyPage(topic)).isEqualTo(first);
    }
  }

  @Test
  void aReleaseMovesTheTimeByWhichTheNextIsDue() throws IOException {
    ReleaseCalendar calendar =
        ReleaseCalendarReader.read(
            "calendar.csv",
            new StringReader(
                """
                source,days,months,at,zone,weekend,early_days,grace_days
                customs,1 11 21,,09:00,Asia/Seoul,next-weekday,2,1
                """));
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "due");
        Exporter exporter = Exporter.start(topic.options(calendar))) {
      topic.write(customs(1, "2026-10-01").of(value("2026-09", 1)));
      awaitDue(exporter, "2026-10-13");
      // A Friday, for Sunday the 11th.
      topic.write(customs(2, "2026-10-09").of(value("2026-10/10", 2).setVariant("10d")));
      awaitDue(exporter, "2026-10-22");
      topic.write(customs(3, "2026-10-21").withheld());
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  Page.metrics(exporter)
                      .body()
                      .contains("release_withheld{source=\"customs\",} 1.0"));
      awaitDue(exporter, "2026-10-22");
    }
  }

  @Test
  void openMetricsIsSpokenToThoseThatAsk() throws IOException, InterruptedException {
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "open-metrics")) {
      topic.write(TestRelease.at(1).of(value("2024-01", 1)));
      try (Exporter exporter = Exporter.start(topic.options())) {
        await().atMost(PATIENCE).until(exporter::ready);
        byte[] page = get(exporter, "Accept", "application/openmetrics-text; version=1.0.0").body();
        assertThat(new String(page, UTF_8))
            .contains("# UNIT trade_value_usd usd\n", "exporter_records_consumed_total 2.0\n")
            .endsWith("# EOF\n");
      }
    }
  }

  @Test
  void onlyItsOwnPathsAreAnswered() {
    try (IndicatorTopic topic = IndicatorTopic.create(kafka, "paths");
        Exporter exporter = Exporter.start(topic.options())) {
      await().atMost(PATIENCE).until(exporter::ready);
      assertThat(Page.get(exporter.port(), "/-/ready").body()).isEqualTo("ready\n");
      assertThat(Page.get(exporter.port(), "/-/healthy").body()).isEqualTo("healthy\n");
      assertThat(Page.get(exporter.port(), "/-/unknown").status()).isEqualTo(404);
      assertThat(Page.get(exporter.port(), "/").status()).isEqualTo(404);
    }
  }

  private static TestRelease customs(long position, String published) {
    return TestRelease.at(position)
        .source("customs")
        .published(Instant.parse(published + "T00:00:00Z"));
  }

  private static void awaitDue(Exporter exporter, String day) {
    double due = Instant.parse(day + "T00:00:00Z").getEpochSecond();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Page.metrics(exporter).samples("release_due_timestamp_seconds"))
                    .containsExactly(
                        Map.entry("release_due_timestamp_seconds{source=\"customs\"}", due)));
  }

  private static String readyPage(IndicatorTopic topic) {
    try (Exporter exporter = Exporter.start(topic.options())) {
      await().atMost(PATIENCE).until(exporter::ready);
      return Page.metrics(exporter).body();
    }
  }

  private static HttpResponse<byte[]> get(Exporter exporter, String header, String value)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + exporter.port() + "/metrics"))
                .header(header, value)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }
}
