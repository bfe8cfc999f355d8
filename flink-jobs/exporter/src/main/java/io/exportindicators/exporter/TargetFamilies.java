package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the measured values of targets speak of: their period and its publication, with the labels
 * of the value; the value of a milestone names its period itself.
 */
final class TargetFamilies {
  private TargetFamilies() {}

  /** The two families of the measured values of targets among the series shown. */
  static List<MetricFamilySamples> of(SortedMap<Series, Figure> shown) {
    TreeMap<Series, Figure> measured = new TreeMap<>(shown);
    measured.keySet().removeIf(series -> !isMeasuredTarget(series));
    SeriesLabels labels = new SeriesLabels(Indicator.STRATEGY_TARGET_VALUE, measured.keySet());
    GaugeFamily period =
        new GaugeFamily(
            MetricName.TARGET_PERIOD,
            "The newest period that entered the value of the target, by its middle",
            labels.names());
    GaugeFamily published =
        new GaugeFamily(
            MetricName.TARGET_PUBLISHED,
            "The newest publication that entered the value of the target",
            labels.names());
    measured.forEach(
        (series, figure) -> {
          List<String> labelValues = labels.values(series);
          period.add(labelValues, (double) figure.period().stamp().getEpochSecond());
          published.add(labelValues, (double) figure.publishedAt().getEpochSecond());
        });
    return List.of(period.build(), published.build());
  }

  private static boolean isMeasuredTarget(Series series) {
    return series.metric().equals(Indicator.STRATEGY_TARGET_VALUE.metric())
        && series.isTarget()
        && series.milestone().isEmpty();
  }
}
