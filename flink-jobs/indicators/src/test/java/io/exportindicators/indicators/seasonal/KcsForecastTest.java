package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every month of real exports from 2020 on, forecast from the months before it alone. */
class KcsForecastTest {
  private static final int FIRST = Months.of(2016, 1);
  private static final int FROM = 48;

  /**
   * Identified anew once a year. Within 95 % intervals were 70 and 64 of 78 months, two slumps and
   * a boom among them: fewer than 95 %, because the errors of such years are larger than those that
   * a model has seen before.
   */
  @ParameterizedTest
  @CsvSource({"total, 68, 0.75", "semiconductors, 62, 0.95"})
  void forecastsBetterThanLastMonthsGrowth(String name, int fewestInside, double share) {
    double[] levels = levels(name);
    int inside = 0;
    double squares = 0;
    double naive = 0;
    SeasonalModel model = null;
    for (int known = FROM; known < levels.length; known++) {
      Simulated past = new Simulated(FIRST, levels).first(known);
      model = model == null || known % Months.YEAR == 1 ? past.model() : model;
      OneStepForecast next = past.forecast(model).value();
      double surprise = Math.log(levels[known]) - next.logMean();
      inside += Math.abs(surprise) <= 1.96 * next.standardError() ? 1 : 0;
      squares += surprise * surprise;
      naive += Math.pow(Math.log(levels[known] / levels[known - 12] / growth(levels, known)), 2);
    }
    assertThat(levels.length - FROM).isEqualTo(78);
    assertThat(inside).isGreaterThanOrEqualTo(fewestInside);
    assertThat(squares).isLessThan(share * naive);
  }

  private static double growth(double[] levels, int known) {
    return levels[known - 1] / levels[known - 13];
  }

  @ParameterizedTest
  @CsvSource({"total", "semiconductors"})
  void everyLengthCanBeAdjusted(String name) {
    Simulated exports = new Simulated(FIRST, levels(name));
    SeasonalModel model = null;
    for (int known = FROM; known <= exports.levels().length; known++) {
      Simulated past = exports.first(known);
      model = known % 3 == 0 ? past.model() : model;
      Fit<AdjustedSeries> adjusted = past.adjusted(model);
      assertThat(adjusted.absence()).as("%d months", known).isNull();
      assertThat(adjusted.value().q()).isFinite();
      assertThat(adjusted.value().m7()).isFinite();
    }
  }

  private static double[] levels(String name) {
    Levels cents =
        name.equals("total")
            ? KcsFigures.total(Window.MONTH)
            : KcsFigures.semiconductors(Window.MONTH);
    double[] levels = new double[cents.lastMonth() - cents.firstMonth() + 1];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = cents.at(cents.firstMonth() + i).getAsLong() / 100.0;
    }
    return levels;
  }
}
