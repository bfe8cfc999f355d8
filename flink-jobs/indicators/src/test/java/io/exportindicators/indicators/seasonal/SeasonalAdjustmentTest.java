package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import java.util.Arrays;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;

class SeasonalAdjustmentTest {
  private static final Simulated EXPORTS = Simulated.of(1, 96, 0.03);

  @Test
  void takesTheSeasonAndTheWorkingDaysOut() {
    AdjustedSeries adjusted = EXPORTS.adjusted(EXPORTS.model()).value();
    assertThat(adjusted.workingDayElasticity()).isCloseTo(0.6, within(0.15));
    assertThat(adjusted.q()).isBetween(0.0, 1.0);
    assertThat(adjusted.m7()).isBetween(0.0, 1.0);
    assertThat(adjusted.residualSeasonalityPValue()).isGreaterThan(0.01);
    assertThat(roughness(adjusted.adjusted())).isLessThan(0.06);
    assertThat(roughness(EXPORTS.levels())).isGreaterThan(0.10);
  }

  @Test
  void theForecastCountsTheWorkingDaysOfItsMonth() {
    SeasonalModel model = EXPORTS.model();
    OneStepForecast usual = EXPORTS.forecast(model).value();
    int next = EXPORTS.firstMonth() + EXPORTS.levels().length;
    double beta = EXPORTS.adjusted(model).value().workingDayElasticity();
    OneStepForecast longer =
        SeasonalAdjustment.forecast(
                model,
                EXPORTS.firstMonth(),
                EXPORTS.levels(),
                (month, window) ->
                    Simulated.KOREA.workingDays(month, window) * (month == next ? 1.1 : 1))
            .value();
    assertThat(longer.logMean() - usual.logMean()).isCloseTo(beta * Math.log(1.1), within(1e-9));
    assertThat(Simulated.KOREA.workingDays(next, Window.MONTH)).isGreaterThan(15);
  }

  @Test
  void theForecastIsTheSameWithoutAdjusting() {
    SeasonalModel model = EXPORTS.first(90).model();
    assertThat(EXPORTS.forecast(model).value()).isEqualTo(EXPORTS.adjusted(model).value().next());
  }

  @Test
  void theUnitDoesNotMatter() {
    double[] thousands = Arrays.stream(EXPORTS.levels()).map(level -> level / 1000).toArray();
    Simulated other = new Simulated(EXPORTS.firstMonth(), thousands);
    SeasonalModel model = EXPORTS.model();
    assertThat(other.model())
        .usingRecursiveComparison()
        .withComparatorForType(new DoubleComparator(1e-7), Double.class)
        .isEqualTo(model);
    AdjustedSeries one = EXPORTS.adjusted(model).value();
    AdjustedSeries two = other.adjusted(model).value();
    for (int i = 0; i < thousands.length; i++) {
      assertThat(two.adjusted()[i] * 1000 / one.adjusted()[i]).isCloseTo(1, within(1e-7));
    }
    assertThat(two.next().logMean() + Math.log(1000)).isCloseTo(one.next().logMean(), within(1e-7));
    assertThat(two.next().standardError() / one.next().standardError()).isCloseTo(1, within(1e-6));
  }

  @Test
  void adjustsWithoutACalendar() {
    SeasonalModel model =
        SeasonalAdjustment.identify(EXPORTS.firstMonth(), EXPORTS.levels(), null).value();
    AdjustedSeries adjusted =
        SeasonalAdjustment.adjust(model, EXPORTS.firstMonth(), EXPORTS.levels(), null).value();
    assertThat(adjusted.workingDayElasticity()).isNaN();
    assertThat(adjusted.next().standardError())
        .isGreaterThan(EXPORTS.adjusted(EXPORTS.model()).value().next().standardError());
  }

  @Test
  void leavesItsInputAlone() {
    double[] levels = EXPORTS.levels().clone();
    SeasonalModel model = EXPORTS.model();
    EXPORTS.adjusted(model).value().adjusted()[0] = 0;
    assertThat(EXPORTS.levels()).containsExactly(levels);
    assertThat(EXPORTS.adjusted(model).value().adjusted()[0]).isGreaterThan(0);
  }

  @Test
  void fortyEightMonthsAreEnough() {
    Simulated four = EXPORTS.first(4 * Months.YEAR);
    AdjustedSeries adjusted = four.adjusted(four.model()).value();
    assertThat(adjusted.adjusted()).hasSize(48).doesNotContain(Double.NaN);
    assertThat(adjusted.q()).isFinite();
    assertThat(adjusted.m7()).isFinite();
    assertThat(adjusted.residualSeasonalityPValue()).isBetween(0.0, 1.0);
  }

  /** Mean absolute change from month to month. */
  private static double roughness(double[] levels) {
    double sum = 0;
    for (int i = 1; i < levels.length; i++) {
      sum += Math.abs(Math.log(levels[i] / levels[i - 1]));
    }
    return sum / (levels.length - 1);
  }
}
