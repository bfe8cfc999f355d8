package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.IndicatorValue;
import java.util.List;

/**
 * What a job wrote about one sector, seen by its newest values.
 *
 * @param sector the sector
 * @param values everything, in the order of the topic
 */
record WrittenValues(String sector, List<IndicatorValue> values) {
  double value(String reporter, String indicator, String variant, String period) {
    IndicatorValue last = last(reporter, indicator, variant, period);
    assertThat(last.getValue()).as("%s", last).isNotNull();
    return last.getValue();
  }

  String absence(String reporter, String indicator, String variant, String period) {
    return last(reporter, indicator, variant, period).getAbsence();
  }

  /** About the total, of exports or of exports against imports. */
  private IndicatorValue last(String reporter, String indicator, String variant, String period) {
    return values.stream()
        .filter(value -> value.getReporter().equals(reporter))
        .filter(value -> value.getSector().equals(sector))
        .filter(value -> value.getIndicator().equals(indicator))
        .filter(value -> value.getVariant().equals(variant))
        .filter(value -> value.getPeriod().equals(period))
        .filter(value -> value.getItem().isEmpty() && !value.getFlow().equals("import"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
