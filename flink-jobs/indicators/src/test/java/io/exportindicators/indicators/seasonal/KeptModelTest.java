package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The library's own estimate of a model that is kept, from several starting points, is the oracle.
 */
class KeptModelTest {
  private static final double SAME_LIKELIHOOD = 1e-3;
  private static final double SAME_FORECAST = 1e-4;
  private static final double SAME_STANDARD_ERROR = 5e-4;

  /** Of every length and every number of months since the identification. */
  @ParameterizedTest
  @CsvSource({"48", "60", "90", "120", "180", "240"})
  void findsTheSameMaximumWhateverTheMonthsSince(int months) {
    for (int since = 1; since < 12; since++) {
      Simulated exports = Simulated.of(100L * months + since, months + since, 0.03);
      assertSameMaximum(exports.first(months).model(), exports);
    }
  }

  /** From coefficients of zero, and from the unit circle, where the likelihood has no slope. */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 0, 1, 1,  0,  0,  0",
    "0, 1, 1, 0, 1, 1, -1, -1,  0",
    "0, 1, 1, 0, 1, 1,  1,  1,  0",
    "1, 1, 0, 0, 1, 1, -1, -1,  0",
    "1, 0, 0, 0, 1, 1, -1, -1,  0",
    "2, 1, 0, 0, 1, 1,  0,  0, -1",
    "0, 1, 2, 0, 1, 1, -2,  1, -1",
    "0, 1, 1, 1, 1, 0, -1,  1,  0",
    "3, 1, 0, 0, 0, 0,  0,  0,  0",
    "1, 1, 1, 0, 1, 1,  0,  0,  0",
    "1, 0, 1, 0, 1, 1, 0.9, 0.9, -0.5",
    "0, 1, 1, 1, 0, 1, 0.9, -0.5, 0.9"
  })
  void findsItFromFarAway(
      int p, int d, int q, int bp, int bd, int bq, double first, double second, double third) {
    double[] start = new double[p + bp + q + bq];
    double[] given = {first, second, third};
    System.arraycopy(given, 0, start, 0, start.length);
    Simulated exports = Simulated.of(17, 120, 0.03).shifted(70, 0.3);
    assertSameMaximum(
        new SeasonalModel(
            exports.firstMonth() + 119,
            true,
            p,
            d,
            q,
            bp,
            bd,
            bq,
            start,
            new String[] {"LS"},
            new int[] {exports.firstMonth() + 70}),
        exports);
  }

  @Test
  void keepsTheCoefficientsOfTheIdentification() {
    Simulated exports = Simulated.of(5, 120, 0.03);
    ObservedSeries series = observed(exports);
    EstimatedModel identified =
        X13.estimate(RegArimaSpecification.identifying(series), series).value();
    assertThat(identified.model().coefficients())
        .containsExactly(identified.estimate().arima().parameters().toArray())
        .isNotEmpty();
  }

  private static void assertSameMaximum(SeasonalModel model, Simulated exports) {
    ObservedSeries series = observed(exports);
    RegSarimaModel library =
        X13.estimate(RegArimaSpecification.keeping(model, series), series).value().estimate();
    EstimatedModel ours =
        KeptModel.estimate(
            RegArimaSpecification.keeping(model, series), model.coefficients(), series);
    assertThat(logLikelihood(ours.estimate()))
        .as("%s of %s", model, exports.levels().length)
        .isCloseTo(logLikelihood(library), within(SAME_LIKELIHOOD));
    assertThat(ours.next().value().logMean())
        .isCloseTo(forecast(library).logMean(), within(SAME_FORECAST));
    assertThat(ours.next().value().standardError() / forecast(library).standardError())
        .isCloseTo(1, within(SAME_STANDARD_ERROR));
  }

  private static OneStepForecast forecast(RegSarimaModel model) {
    return EstimatedModel.next(model.forecasts(WorkingDayRegressor.AHEAD)).value();
  }

  private static double logLikelihood(RegSarimaModel model) {
    return model.getEstimation().getStatistics().getLogLikelihood();
  }

  private static ObservedSeries observed(Simulated exports) {
    return ObservedSeries.of(exports.firstMonth(), exports.levels(), Simulated.KOREA).value();
  }
}
