package io.exportindicators.exporter;

import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All that a scrape shows of the indicators after one release; immutable.
 *
 * @param families ready to be written, in a fixed order
 */
record Snapshot(List<MetricFamilySamples> families) {
  Snapshot {
    families = List.copyOf(families);
  }

  /** The page of the series that have a value, in {@link Series#ORDER}, and of the sources. */
  static Snapshot of(SortedMap<Series, Figure> shown, SortedMap<String, SourceNews> sources) {
    List<MetricFamilySamples> families = new ArrayList<>(SeriesFamilies.of(shown));
    families.addAll(HeadlineFamilies.of(shown));
    families.addAll(TargetFamilies.of(shown));
    families.addAll(sourceFamilies(sources));
    return new Snapshot(families);
  }

  private static List<MetricFamilySamples> sourceFamilies(Map<String, SourceNews> sources) {
    GaugeFamily published =
        new GaugeFamily(
            MetricName.RELEASE_PUBLISHED,
            "When the newest complete release of the source was published",
            List.of("source"));
    GaugeFamily withheld =
        new GaugeFamily(
            MetricName.RELEASE_WITHHELD,
            "1 while a release of the source is withheld because it is not complete",
            List.of("source"));
    sources.forEach(
        (source, news) -> {
          if (news.newestPublished() != null) {
            published.add(List.of(source), (double) news.newestPublished().getEpochSecond());
          }
          withheld.add(List.of(source), news.isWithheld() ? 1 : 0);
        });
    return List.of(published.build(), withheld.build());
  }
}
