package io.exportindicators.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 2026-10-11 is a Sunday. */
class SourceFamiliesTest {
  private static final String PUBLISHED = "release_published_timestamp_seconds";
  private static final String DUE = "release_due_timestamp_seconds";
  private static final String WITHHELD = "release_withheld";

  private final TreeMap<String, SourceNews> sources = new TreeMap<>();
  private ReleaseCalendar calendar;

  @BeforeEach
  void read() throws IOException {
    calendar =
        ReleaseCalendarReader.read(
            "calendar.csv",
            new StringReader(
                """
                source,days,months,at,zone,weekend,early_days,grace_days
                customs,1 11 21,,09:00,Asia/Seoul,next-weekday,2,3
                budget,1,1,09:00,Asia/Seoul,same-day,31,0
                """));
  }

  @Test
  void theNewestPublicationSaysByWhenTheNextIsDue() {
    take("customs", "2026-10-01");
    take("budget", "2026-01-01");
    assertThat(samples(PUBLISHED))
        .containsOnly(seconds("customs", "2026-10-01"), seconds("budget", "2026-01-01"));
    assertThat(samples(DUE))
        .containsOnly(seconds("customs", "2026-10-15"), seconds("budget", "2027-01-01"));
    take("customs", "2026-10-12");
    assertThat(samples(DUE)).contains(seconds("customs", "2026-10-24"));
  }

  @Test
  void aReleaseOfAnOlderTimeMovesNothing() {
    take("customs", "2026-10-12");
    take("customs", "2026-10-01");
    assertThat(samples(DUE)).containsOnly(seconds("customs", "2026-10-24"));
  }

  @Test
  void aWithheldReleaseIsStillDue() {
    take("customs", "2026-10-01");
    sources.get("customs").take(release("customs", "2026-10-12").withheld().marker());
    assertThat(samples(DUE)).containsOnly(seconds("customs", "2026-10-15"));
    assertThat(samples(WITHHELD)).containsOnly(Map.entry("customs", 1.0));
  }

  @Test
  void whereNothingPassedNothingIsKnownToBeDue() {
    SourceNews news = new SourceNews();
    news.take(release("customs", "2026-10-01").withheld().marker());
    sources.put("customs", news);
    assertThat(samples(PUBLISHED)).isEmpty();
    assertThat(samples(DUE)).isEmpty();
    assertThat(samples(WITHHELD)).containsOnly(Map.entry("customs", 1.0));
  }

  @Test
  void aSourceWithoutARhythmHasNoDueTime() {
    take("plan", "2026-10-01");
    assertThat(samples(PUBLISHED)).containsOnly(seconds("plan", "2026-10-01"));
    assertThat(samples(DUE)).isEmpty();
    assertThat(samples(WITHHELD)).containsOnly(Map.entry("plan", 0.0));
  }

  private void take(String source, String published) {
    sources
        .computeIfAbsent(source, name -> new SourceNews())
        .take(release(source, published).marker());
  }

  private static TestRelease release(String source, String published) {
    return TestRelease.at(1)
        .source(source)
        .id(source + " " + published)
        .published(Instant.parse(published + "T00:00:00Z"));
  }

  private Map<String, Double> samples(String metric) {
    return SourceFamilies.of(sources, calendar).stream()
        .filter(family -> family.name.equals(metric))
        .flatMap(family -> family.samples.stream())
        .collect(Collectors.toMap(SourceFamiliesTest::source, sample -> sample.value));
  }

  private static String source(MetricFamilySamples.Sample sample) {
    assertThat(sample.labelNames).containsExactly("source");
    return sample.labelValues.get(0);
  }

  private static Map.Entry<String, Double> seconds(String source, String day) {
    return Map.entry(source, (double) Instant.parse(day + "T00:00:00Z").getEpochSecond());
  }
}
