package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {
  private static final Map<String, String> SUFFIX_OF_UNIT =
      Map.of(
          "",
          "(_value|_status|_diagnostic|_signal|_episode|_alert)",
          "USD",
          "_usd",
          "ratio",
          "_ratio",
          "months",
          "_months",
          "days",
          "_days",
          "rank",
          "_rank",
          "index",
          "(_index|_hhi|_rca|_rsca|_quotient)",
          "USD/kg",
          "_usd_per_kilogram",
          "seconds",
          "_timestamp_seconds",
          "standard errors",
          "_zscore");

  @Test
  void everyMetricNameIsThereOnce() {
    assertThat(Indicator.values()).extracting(Indicator::metric).doesNotHaveDuplicates();
    assertThat(Indicator.ofMetric("no_such_metric")).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aMetricNameIsSnakeCaseAndEndsInItsUnit(Indicator indicator) {
    assertThat(indicator.metric()).matches(Pattern.compile("[a-z]+(_[a-z]+)+"));
    assertThat(SUFFIX_OF_UNIT).containsKey(indicator.unit());
    assertThat(indicator.metric()).matches(".*" + SUFFIX_OF_UNIT.get(indicator.unit()));
    assertThat(Indicator.ofMetric(indicator.metric())).isSameAs(indicator);
  }

  @ParameterizedTest
  @EnumSource
  void itIsExplained(Indicator indicator) {
    assertThat(indicator.help()).isNotBlank().doesNotContain("\n");
    assertThat(indicator.variantLabel()).matches("[a-z]*");
  }
}
