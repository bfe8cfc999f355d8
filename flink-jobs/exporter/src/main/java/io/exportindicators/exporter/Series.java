package io.exportindicators.exporter;

import io.exportindicators.schemas.IndicatorValue;
import java.util.Comparator;

/** Identity of a series: all of an indicator value but its period and its vintage. */
record Series(
    String metric,
    String variant,
    String reporter,
    String sector,
    String definition,
    String flow,
    String by,
    String item,
    String region,
    String unit) {
  /** The order of a page, so that the same figures make the same page. */
  static final Comparator<Series> ORDER =
      Comparator.comparing(Series::metric)
          .thenComparing(Series::reporter)
          .thenComparing(Series::sector)
          .thenComparing(Series::definition)
          .thenComparing(Series::flow)
          .thenComparing(Series::variant)
          .thenComparing(Series::by)
          .thenComparing(Series::item)
          .thenComparing(Series::region)
          .thenComparing(Series::unit);

  /** The series that a value belongs to. */
  static Series of(IndicatorValue value) {
    return new Series(
        MetricName.of(value.getIndicator()),
        value.getVariant(),
        value.getReporter(),
        value.getSector(),
        value.getDefinition(),
        value.getFlow(),
        value.getBy(),
        value.getItem(),
        value.getRegion(),
        value.getUnit());
  }

  /** Whether it is of the whole: no item and no region. */
  boolean isTotal() {
    return by.isEmpty() && item.isEmpty() && region.isEmpty();
  }
}
