package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import io.prometheus.client.Collector;
import java.util.Set;

/** Names of the metrics: those of the exporter itself, and the one an indicator is shown under. */
final class MetricName {
  static final String PERIOD = "indicator_reference_period_timestamp_seconds";
  static final String PUBLISHED = "indicator_published_timestamp_seconds";
  static final String PROVISIONAL = "indicator_provisional";
  static final String TARGET_PERIOD = "strategy_target_reference_period_timestamp_seconds";
  static final String TARGET_PUBLISHED = "strategy_target_published_timestamp_seconds";
  static final String RELEASE_PUBLISHED = "release_published_timestamp_seconds";
  static final String RELEASE_DUE = "release_due_timestamp_seconds";
  static final String RELEASE_WITHHELD = "release_withheld";
  static final String CONSUMED = "exporter_records_consumed";
  static final String LAG = "exporter_lag_records";

  private static final Set<String> OWN =
      Set.of(
          PERIOD,
          PUBLISHED,
          PROVISIONAL,
          TARGET_PERIOD,
          TARGET_PUBLISHED,
          RELEASE_PUBLISHED,
          RELEASE_DUE,
          RELEASE_WITHHELD,
          CONSUMED,
          CONSUMED + "_total",
          LAG);

  private MetricName() {}

  /**
   * The metric of an indicator: its own name, made valid where a newer writer's is not.
   *
   * <p>A name that is empty or one of the exporter's own gets {@code unknown_} before it: one page
   * must not have a family twice, or Prometheus refuses all of it.
   */
  static String of(String indicator) {
    if (Indicator.ofMetric(indicator) != null) {
      return indicator;
    }
    String valid = indicator.isEmpty() ? "" : Collector.sanitizeMetricName(indicator);
    return valid.isEmpty() || OWN.contains(valid) ? "unknown_" + valid : valid;
  }
}
