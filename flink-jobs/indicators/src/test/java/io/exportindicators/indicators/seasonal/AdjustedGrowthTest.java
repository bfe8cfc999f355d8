package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.FigureSeries;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import org.junit.jupiter.api.Test;

/** Growth of adjusted levels, and what was expected of a month. */
class AdjustedGrowthTest {
  private static final int JUNE = Months.of(2025, 6);

  private final FigureSeries adjusted =
      FigureSeries.months("2025-01", 100, 100, 100, 110, 110, 110);

  @Test
  void ofAMonthAndOfThree() {
    assertThat(AdjustedGrowth.ofMonth(adjusted, JUNE).value()).isZero();
    assertThat(AdjustedGrowth.ofMonth(adjusted, JUNE - 2).value()).isCloseTo(0.1, within(1e-12));
    assertThat(AdjustedGrowth.ofQuarter(adjusted, JUNE).value()).isCloseTo(0.1, within(1e-12));
    assertThat(AdjustedGrowth.ofQuarterAnnualised(adjusted, JUNE).value())
        .isCloseTo(0.4641, within(1e-12));
  }

  @Test
  void aMissingMonthIsNamed() {
    assertThat(AdjustedGrowth.ofMonth(adjusted, JUNE - 5))
        .isEqualTo(Outcome.absent("2024-12 is missing"));
    assertThat(AdjustedGrowth.ofQuarter(adjusted.without("2025-02"), JUNE))
        .isEqualTo(Outcome.absent("2025-02 is missing"));
  }

  @Test
  void theErrorIsInStandardErrorsOfTheLogarithm() {
    double expected = Math.log(100);
    assertThat(Expectation.forecast(expected).value()).isCloseTo(100, within(1e-9));
    assertThat(Expectation.error(100 * Math.exp(-0.15), expected, 0.05).value())
        .isCloseTo(-3, within(1e-9));
    assertThat(Expectation.error(0, expected, 0.05).absence()).contains("not above zero");
    double lower = Expectation.lower80(expected, 0.05).value();
    assertThat(Expectation.error(lower, expected, 0.05).value()).isCloseTo(-1.2816, within(1e-4));
    assertThat(lower * Expectation.upper80(expected, 0.05).value()).isCloseTo(1e4, within(1e-6));
  }
}
