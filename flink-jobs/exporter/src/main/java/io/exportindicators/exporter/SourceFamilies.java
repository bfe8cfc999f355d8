package io.exportindicators.exporter;

import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What is known of the sources: when the newest release was published, by when the next is due, and
 * whether one is withheld.
 *
 * <p>A due time follows from the newest publication that passed, so that it stays in the past while
 * a release is late or withheld. A source that the calendar does not name has none.
 */
final class SourceFamilies {
  private static final List<String> LABELS = List.of("source");

  private SourceFamilies() {}

  /** The three families of the sources. */
  static List<MetricFamilySamples> of(
      SortedMap<String, SourceNews> sources, ReleaseCalendar calendar) {
    GaugeFamily published =
        new GaugeFamily(
            MetricName.RELEASE_PUBLISHED,
            "When the newest complete release of the source was published",
            LABELS);
    GaugeFamily due =
        new GaugeFamily(
            MetricName.RELEASE_DUE,
            "By when the next release of the source is due, days of grace included",
            LABELS);
    GaugeFamily withheld =
        new GaugeFamily(
            MetricName.RELEASE_WITHHELD,
            "1 while a release of the source is withheld because it is not complete",
            LABELS);
    sources.forEach(
        (source, news) -> {
          List<String> labels = List.of(source);
          Instant newest = news.newestPublished();
          if (newest != null) {
            published.add(labels, (double) newest.getEpochSecond());
            calendar
                .due(source, newest)
                .ifPresent(time -> due.add(labels, (double) time.getEpochSecond()));
          }
          withheld.add(labels, news.isWithheld() ? 1 : 0);
        });
    return List.of(published.build(), due.build(), withheld.build());
  }
}
