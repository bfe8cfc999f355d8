package io.exportindicators.indicators.productivity;

import static io.exportindicators.indicators.FigureSeries.quarters;
import static io.exportindicators.indicators.FigureSeries.years;
import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalFactorProductivityTest {
  private static final int NOW = month("2021-01");
  private static final Figures TWO = years(2020, 100, 110);
  private static final Figures PAY = years(2020, 60, 66);

  /**
   * United States Bureau of Labor Statistics, "Multifactor Productivity Trends", private nonfarm
   * business, percent: output, labour input, capital services, multifactor productivity of 2008
   * (revised), 2015 (USDL-16-0881) and 2016. Labour's share is the one that the release's combined
   * inputs imply (-0.3, 2.6, 1.9); in 2015 both inputs grew alike and any share does.
   */
  @ParameterizedTest
  @CsvSource({
    "-0.2, -1.7, 2.8, 0.69, 0.1",
    "2.8, 2.6, 2.6, 0.65, 0.2",
    "1.7, 1.6, 2.4, 0.63, -0.2"
  })
  void givesTheMultifactorProductivityThatWasPublished(
      double output, double labour, double capital, double share, double published) {
    Outcome growth =
        TotalFactorProductivity.growth(
            years(2020, 100, 100 + output),
            years(2020, 100, 100 + labour),
            years(2020, 100, 100 + capital),
            years(2020, share, share),
            years(2020, 1, 1),
            NOW);
    assertThat(growth.value()).isCloseTo(published / 100, within(0.0005));
  }

  /** Worked by hand: shares 0.6 and 0.5, mean 0.55. */
  @Test
  void weighsByTheMeanShareOfBothYears() {
    Outcome growth =
        TotalFactorProductivity.growth(
            years(2020, 100, 108),
            years(2020, 50, 51),
            years(2020, 200, 212),
            years(2020, 60, 55),
            years(2020, 100, 110),
            NOW);
    assertThat(growth.value())
        .isCloseTo(Math.log(1.08) - 0.55 * Math.log(1.02) - 0.45 * Math.log(1.06), within(1e-12));
    assertThat(growth.value()).isCloseTo(0.03985, within(5e-6));
  }

  @Test
  void needsEveryFigureOfBothYearsAboveZero() {
    assertThat(TotalFactorProductivity.growth(years(2020, 1), TWO, TWO, PAY, TWO, NOW))
        .isEqualTo(Outcome.absent("real value added 2021 is missing"));
    assertThat(TotalFactorProductivity.growth(TWO, years(2020, 0, 1), TWO, PAY, TWO, NOW))
        .isEqualTo(Outcome.absent("hours 2020 is zero"));
    assertThat(TotalFactorProductivity.growth(TWO, TWO, years(2020, 1, -1), PAY, TWO, NOW))
        .isEqualTo(Outcome.absent("capital services 2021 is negative"));
    assertThat(TotalFactorProductivity.growth(TWO, TWO, TWO, years(2020, 1), TWO, NOW))
        .isEqualTo(Outcome.absent("compensation 2021 is missing"));
    assertThat(TotalFactorProductivity.growth(TWO, TWO, TWO, PAY, years(2021, 110), NOW))
        .isEqualTo(Outcome.absent("nominal value added 2020 is missing"));
    assertThat(TotalFactorProductivity.growth(TWO, TWO, TWO, PAY, quarters("2021-01", 1), NOW))
        .isEqualTo(Outcome.absent("periods of 12 and of 3 months do not meet"));
  }

  @Test
  void needsAShareBetweenZeroAndOne() {
    assertThat(TotalFactorProductivity.growth(TWO, TWO, TWO, years(2020, 60, 110), TWO, NOW))
        .isEqualTo(Outcome.absent("labour share 2021 is not between 0 and 1"));
    assertThat(TotalFactorProductivity.growth(TWO, TWO, TWO, years(2020, 0, 66), TWO, NOW))
        .isEqualTo(Outcome.absent("labour share 2020 is not between 0 and 1"));
  }
}
