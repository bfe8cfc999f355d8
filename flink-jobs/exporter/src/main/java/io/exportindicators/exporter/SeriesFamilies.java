package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The series as metrics: one family an indicator, one sample a series.
 *
 * <p>All samples of a family have the same label names: reporter, sector, definition, and of flow,
 * variant, by, item, region and frequency those that any of its series has. An item that is a
 * target has a label of that name; where an indicator leaves the unit to its series, there is a
 * label for it.
 */
final class SeriesFamilies {
  private record Label(String name, boolean always, Function<Series, String> value) {}

  private SeriesFamilies() {}

  /** The families of all series, by name, each in the order of its series. */
  static List<MetricFamilySamples> of(SortedMap<Series, Figure> shown) {
    TreeMap<String, List<Map.Entry<Series, Figure>>> byMetric = new TreeMap<>();
    for (Map.Entry<Series, Figure> entry : shown.entrySet()) {
      byMetric
          .computeIfAbsent(entry.getKey().metric(), metric -> new ArrayList<>())
          .add(Map.entry(entry.getKey(), entry.getValue()));
    }
    List<MetricFamilySamples> families = new ArrayList<>();
    byMetric.forEach((metric, entries) -> families.add(family(metric, entries)));
    return families;
  }

  private static MetricFamilySamples family(
      String metric, List<Map.Entry<Series, Figure>> entries) {
    Indicator indicator = Indicator.ofMetric(metric);
    List<Label> labels =
        labels(indicator).stream()
            .filter(
                label ->
                    label.always()
                        || entries.stream()
                            .anyMatch(entry -> !label.value().apply(entry.getKey()).isEmpty()))
            .toList();
    GaugeFamily family =
        new GaugeFamily(
            metric,
            indicator == null ? "" : indicator.unit(),
            indicator == null
                ? "An indicator that this version of the exporter does not know"
                : indicator.help(),
            labels.stream().map(Label::name).toList());
    for (Map.Entry<Series, Figure> entry : entries) {
      Series series = entry.getKey();
      family.add(
          labels.stream().map(label -> label.value().apply(series)).toList(),
          entry.getValue().value());
    }
    return family.build();
  }

  private static List<Label> labels(Indicator indicator) {
    String variant =
        indicator == null || indicator.variantLabel().isEmpty()
            ? "variant"
            : indicator.variantLabel();
    return List.of(
        new Label("reporter", true, Series::reporter),
        new Label("sector", true, Series::sector),
        new Label("definition", true, Series::definition),
        new Label("flow", false, Series::flow),
        new Label(variant, false, Series::variant),
        new Label("target", false, series -> series.isTarget() ? series.item() : ""),
        new Label("by", false, series -> series.isTarget() ? "" : series.by()),
        new Label("item", false, series -> series.isTarget() ? "" : series.item()),
        new Label("region", false, Series::region),
        new Label("unit", false, series -> hasOwnUnit(indicator) ? series.unit() : ""),
        new Label("frequency", false, Series::frequency),
        new Label("milestone", false, Series::milestone));
  }

  private static boolean hasOwnUnit(Indicator indicator) {
    return indicator != null && indicator.unit().isEmpty();
  }
}
