package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.List;
import java.util.SortedMap;

/**
 * What the headline levels speak of: their period, its publication, and whether it is final.
 *
 * <p>Only the levels of the whole have it, a sample for each flow and window: for every series it
 * would make the page four times as long and say the same.
 */
final class HeadlineFamilies {
  private static final List<String> LABELS =
      List.of(
          "reporter",
          "sector",
          "definition",
          "flow",
          Indicator.TRADE_VALUE.variantLabel(),
          "frequency");

  private HeadlineFamilies() {}

  /** The three families of the headline series among those shown. */
  static List<MetricFamilySamples> of(SortedMap<Series, Figure> shown) {
    GaugeFamily period =
        new GaugeFamily(
            MetricName.PERIOD,
            "The period that the level speaks of: a month by its middle, a window by its end",
            LABELS);
    GaugeFamily published =
        new GaugeFamily(
            MetricName.PUBLISHED, "The newest publication that entered the level", LABELS);
    GaugeFamily provisional =
        new GaugeFamily(MetricName.PROVISIONAL, "1 until the level is final", LABELS);
    shown.forEach(
        (series, figure) -> {
          if (!series.metric().equals(Indicator.TRADE_VALUE.metric()) || !series.isTotal()) {
            return;
          }
          List<String> labels =
              List.of(
                  series.reporter(),
                  series.sector(),
                  series.definition(),
                  series.flow(),
                  series.variant(),
                  series.frequency());
          period.add(labels, (double) figure.period().stamp().getEpochSecond());
          published.add(labels, (double) figure.publishedAt().getEpochSecond());
          provisional.add(labels, figure.isProvisional() ? 1 : 0);
        });
    return List.of(period.build(), published.build(), provisional.build());
  }
}
