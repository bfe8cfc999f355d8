package io.exportindicators.demo;

import io.exportindicators.ingest.Release;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The newest release of each source, as the exporter shows it. */
final class ShownReleases {
  private final MetricsPage page;
  private final Map<String, Instant> newest = new HashMap<>();
  private Map<String, Instant> shown = Map.of();

  ShownReleases(MetricsPage page, Collection<Release> expected) {
    this.page = page;
    for (Release release : expected) {
      newest.merge(release.source(), release.publishedAt(), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  void poll() throws InterruptedException {
    String text = page.read();
    Map<String, Instant> now = new HashMap<>();
    for (String source : newest.keySet()) {
      MetricsPage.sample(
              text, "release_published_timestamp_seconds{source=\"%s\"".formatted(source))
          .ifPresent(seconds -> now.put(source, Instant.ofEpochSecond((long) seconds)));
    }
    shown = now;
  }

  /** Whether the exporter has come to a release: it takes a source's releases in their order. */
  boolean has(Release release) {
    Instant published = shown.get(release.source());
    return published != null && !published.isBefore(release.publishedAt());
  }

  boolean hasAll() {
    return shown.equals(newest);
  }
}
