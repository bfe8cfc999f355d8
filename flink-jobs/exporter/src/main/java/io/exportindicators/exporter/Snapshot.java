package io.exportindicators.exporter;

import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.ArrayList;
import java.util.List;
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
  static Snapshot of(
      SortedMap<Series, Figure> shown,
      SortedMap<String, SourceNews> sources,
      ReleaseCalendar calendar) {
    List<MetricFamilySamples> families = new ArrayList<>(SeriesFamilies.of(shown));
    families.addAll(HeadlineFamilies.of(shown));
    families.addAll(TargetFamilies.of(shown));
    families.addAll(SourceFamilies.of(sources, calendar));
    return new Snapshot(families);
  }
}
