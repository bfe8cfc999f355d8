package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The series as metrics: one family an indicator, one sample a series. */
final class SeriesFamilies {
  private SeriesFamilies() {}

  /** The families of all series, by name, each in the order of its series. */
  static List<MetricFamilySamples> of(SortedMap<Series, Figure> shown) {
    TreeMap<String, SortedMap<Series, Figure>> byMetric = new TreeMap<>();
    for (Map.Entry<Series, Figure> entry : shown.entrySet()) {
      byMetric
          .computeIfAbsent(entry.getKey().metric(), metric -> new TreeMap<>(Series.ORDER))
          .put(entry.getKey(), entry.getValue());
    }
    List<MetricFamilySamples> families = new ArrayList<>();
    byMetric.forEach((metric, figures) -> families.add(family(metric, figures)));
    return families;
  }

  private static MetricFamilySamples family(String metric, SortedMap<Series, Figure> figures) {
    Indicator indicator = Indicator.ofMetric(metric);
    SeriesLabels labels = new SeriesLabels(indicator, figures.keySet());
    GaugeFamily family =
        new GaugeFamily(
            metric,
            indicator == null ? "" : indicator.unit(),
            indicator == null
                ? "An indicator that this version of the exporter does not know"
                : indicator.help(),
            labels.names());
    figures.forEach((series, figure) -> family.add(labels.values(series), figure.value()));
    return family.build();
  }
}
