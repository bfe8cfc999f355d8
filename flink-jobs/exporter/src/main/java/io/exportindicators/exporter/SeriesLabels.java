package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The labels of an indicator's series, the same for all samples of a family.
 *
 * <p>They are reporter, sector, definition, and of flow, variant, by, item, region and frequency
 * those that any of the series has. An item that is a target has a label of that name; where an
 * indicator leaves the unit to its series, there is a label for it.
 */
final class SeriesLabels {
  private record Label(String name, boolean always, Function<Series, String> value) {}

  private final List<Label> labels;

  /**
   * The labels that some series need.
   *
   * @param indicator null where this version does not know it
   */
  SeriesLabels(Indicator indicator, Collection<Series> all) {
    labels =
        possible(indicator).stream()
            .filter(
                label ->
                    label.always()
                        || all.stream().anyMatch(series -> !label.value().apply(series).isEmpty()))
            .toList();
  }

  /** Their names. */
  List<String> names() {
    return labels.stream().map(Label::name).toList();
  }

  /** What a series has for each, empty where it has nothing. */
  List<String> values(Series series) {
    return labels.stream().map(label -> label.value().apply(series)).toList();
  }

  private static List<Label> possible(Indicator indicator) {
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
