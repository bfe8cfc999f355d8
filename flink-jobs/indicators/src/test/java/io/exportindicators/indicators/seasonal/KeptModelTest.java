package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's own estimate of a model that is kept, which begins anew, is the oracle. */
class KeptModelTest {
  private static final double SAME_LIKELIHOOD = 1e-3;
  private static final double SAME_FORECAST = 1e-4;
  private static final double SAME_STANDARD_ERROR = 5e-4;

  @ParameterizedTest
  @ValueSource(ints = {48, 60, 90, 120, 180, 240})
  void findsTheMaximumOfTheLibraryHoweverManyMonthsLater(int months) {
    for (int later = 1; later < 12; later++) {
      Simulated exports = Simulated.of(100L * months + later, months + later, 0.03);
      assertSameMaximum(exports.first(months).model(), exports);
    }
  }

  /** From coefficients of zero, and from the unit circle. */
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
    "0, 1, 0, 0, 0, 0,  0,  0,  0"
  })
  void findsItFromFarAway(
      int p, int d, int q, int bp, int bd, int bq, double first, double second, double third) {
    double[] start = Arrays.copyOf(new double[] {first, second, third}, p + bp + q + bq);
    Simulated exports = Simulated.of(17, 120, 0.03).shifted(70, 0.3);
    int shift = exports.firstMonth() + 70;
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
            new int[] {shift}),
        exports);
  }

  /** Where there are several maxima: the library by itself ends in the lower one. */
  @Test
  void doesNotLeaveAHigherMaximum() {
    Simulated exports = Simulated.of(13, 90, 0.03);
    double[] before = library(mixed(exports, 0, 0, 0, 0), exports.first(79)).model().coefficients();
    double library = logLikelihood(library(mixed(exports, before), exports));
    assertThat(logLikelihood(ours(mixed(exports, before), exports))).isGreaterThan(library + 0.5);
    double[] reversed = {before[3], before[2], before[1], before[0]};
    assertThat(logLikelihood(ours(mixed(exports, reversed), exports)))
        .isCloseTo(library, within(SAME_LIKELIHOOD));
  }

  /** Where there are several maxima: the one that is near is the lower one. */
  @Test
  void leavesALowerMaximum() {
    Simulated exports = Simulated.of(11, 90, 0.03);
    assertSameMaximum(mixed(exports, 1.1, 0.2, 0.98, -0.5), exports);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hasTheRegressorsOfTheLibrary(boolean mean) {
    Simulated exports = Simulated.of(5, 100, 0.03);
    int first = exports.firstMonth();
    SeasonalModel model =
        new SeasonalModel(
            first + 99,
            mean,
            0,
            1,
            1,
            0,
            1,
            1,
            new double[2],
            new String[] {"AO", "LS", "TC"},
            new int[] {first + 20, first + 50, first + 80});
    RegArimaModel<SarimaModel> ours = ours(model, exports).estimate().regarima();
    RegArimaModel<SarimaModel> library = library(model, exports).estimate().regarima();
    assertThat(ours.getY().toArray()).containsExactly(library.getY().toArray());
    assertThat(ours.isMean()).isEqualTo(library.isMean()).isEqualTo(mean);
    assertThat(ours.getX()).hasSize(4).hasSameSizeAs(library.getX());
    for (int i = 0; i < ours.getX().size(); i++) {
      assertThat(ours.getX().get(i).toArray()).containsExactly(library.getX().get(i).toArray());
    }
  }

  @Test
  void leavesTheCoefficientsAlone() {
    Simulated exports = Simulated.of(17, 120, 0.03);
    double[] coefficients = {1.1, 0.2, -1, -1};
    ours(mixed(exports, coefficients), exports);
    assertThat(coefficients).containsExactly(1.1, 0.2, -1, -1);
  }

  private static SeasonalModel mixed(Simulated exports, double... coefficients) {
    return new SeasonalModel(
        exports.firstMonth(), false, 2, 1, 1, 0, 1, 1, coefficients, new String[0], new int[0]);
  }

  private static void assertSameMaximum(SeasonalModel model, Simulated exports) {
    EstimatedModel ours = ours(model, exports);
    EstimatedModel library = library(model, exports);
    assertThat(logLikelihood(ours))
        .as("%s, %d months", model, exports.levels().length)
        .isCloseTo(logLikelihood(library), within(SAME_LIKELIHOOD));
    OneStepForecast next = ours.next().value();
    assertThat(next.logMean()).isCloseTo(library.next().value().logMean(), within(SAME_FORECAST));
    assertThat(next.standardError() / library.next().value().standardError())
        .isCloseTo(1, within(SAME_STANDARD_ERROR));
  }

  private static EstimatedModel library(SeasonalModel model, Simulated exports) {
    ObservedSeries series = observed(exports);
    return X13.estimate(RegArimaSpecification.keeping(model, series), series).value();
  }

  private static EstimatedModel ours(SeasonalModel model, Simulated exports) {
    return X13.kept(model, observed(exports)).value();
  }

  private static double logLikelihood(EstimatedModel model) {
    return model.estimate().getEstimation().getStatistics().getLogLikelihood();
  }

  private static ObservedSeries observed(Simulated exports) {
    return ObservedSeries.of(exports.firstMonth(), exports.levels(), Simulated.KOREA).value();
  }
}
