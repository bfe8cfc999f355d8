package io.exportindicators.jobs.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the measure of an observation says of a growth rate. */
class GrowthBasisTest {
  @ParameterizedTest
  @CsvSource({
    "export-growth-yoy, export, YOY, yoy",
    "import-growth-yoy-daily, import, YOY_DAILY, yoy_daily",
    "export-growth-ytd, export, YTD, ytd",
    "transit-growth-ytd, transit, YTD, ytd"
  })
  void aGrowthRate(String measure, String flow, GrowthBasis basis, String variant) {
    assertThat(GrowthBasis.ofMeasure(measure)).isEqualTo(basis);
    assertThat(GrowthBasis.flowOf(measure)).isEqualTo(flow);
    assertThat(basis.variant()).isEqualTo(variant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "production",
        "",
        "export-growth",
        "export-growth-mom",
        "export-yoy",
        "growth-yoy"
      })
  void anythingElse(String measure) {
    assertThat(GrowthBasis.ofMeasure(measure)).isNull();
  }

  @Test
  void theNumbersInStateStay() {
    assertThat(GrowthBasis.YOY.number()).isZero();
    assertThat(GrowthBasis.YOY_DAILY.number()).isEqualTo(1);
    assertThat(GrowthBasis.YTD.number()).isEqualTo(2);
  }
}
