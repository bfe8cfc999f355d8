package io.exportindicators.exporter;

import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.Comparator;

/**
 * Identity of a series: all of an indicator value but its period and its vintage.
 *
 * @param frequency {@code annual} or {@code quarterly}, empty for a month and its windows: growth
 *     of a year and of a month have one variant, windows have their own. Empty for targets, whose
 *     periods are those of their document
 * @param milestone period of the milestone that it is about, of targets only: each stands by itself
 */
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
    String unit,
    String frequency,
    String milestone) {
  private static final String TARGET = "target";

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
          .thenComparing(Series::unit)
          .thenComparing(Series::frequency)
          .thenComparing(Series::milestone);

  /** The series that a value of a period belongs to. */
  static Series of(IndicatorValue value, ReferencePeriod period) {
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
        value.getUnit(),
        value.getBy().equals(TARGET) ? "" : frequency(period.kind()),
        isOfMilestone(value) ? value.getPeriod() : "");
  }

  private static boolean isOfMilestone(IndicatorValue value) {
    return value.getBy().equals(TARGET)
        && (value.getIndicator().equals(Indicator.STRATEGY_TARGET_STATUS.metric())
            || value.getVariant().equals("milestone"));
  }

  private static String frequency(ReferencePeriod.Kind kind) {
    return switch (kind) {
      case MONTH, DAYS_1_TO_10, DAYS_1_TO_20 -> "";
      case QUARTER -> "quarterly";
      case YEAR -> "annual";
    };
  }

  /** Whether its item is a target. */
  boolean isTarget() {
    return by.equals(TARGET);
  }

  /** Whether it is of the whole: no item and no region. */
  boolean isTotal() {
    return by.isEmpty() && item.isEmpty() && region.isEmpty();
  }
}
