package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.core.stats.likelihood.LikelihoodStatistics;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's own way from levels to an adjustment, in one piece, is the oracle. */
class DecompositionTest {
  private static final int KNOWN = 110;

  /** From four years, where fewer statistics M make up Q, to twenty. */
  @ParameterizedTest
  @CsvSource({
    "48,   0,  0,    0,    0",
    "60,  30, -0.3, 59,    0.4",
    "72,   0,  0,    0,    0",
    "120,  0,  0,    0,    0",
    "120, 40,  0.3, 90,   -0.4",
    "120, 70, -0.25, 71,   0.3",
    "120, 60,  0.2, 115,  -0.3",
    "120, 60,  0.2, 119,  -0.4",
    "240, 119, 0.4, 237,   0.3"
  })
  void isWhatTheLibraryMakesOfTheSameModel(
      int months, int shift, double shiftRatio, int strike, double strikeRatio) {
    Simulated exports =
        Simulated.of(months, months, 0.03).shifted(shift, shiftRatio).struck(strike, strikeRatio);
    assertAlike(exports.first(Math.min(KNOWN, months)).model(), exports, Simulated.KOREA);
  }

  /** With and without a mean, a seasonal difference and autoregressive parameters. */
  @ParameterizedTest
  @CsvSource({
    "true,  0, 1, 1, 0, 1, 1",
    "true,  1, 0, 0, 1, 0, 0",
    "false, 2, 1, 0, 0, 1, 1",
    "true,  1, 1, 1, 0, 1, 1"
  })
  void whateverTheModel(boolean mean, int p, int d, int q, int bp, int bd, int bq) {
    Simulated exports = Simulated.of(p + 3L * q, 108, 0.02).shifted(50, 0.3);
    int last = exports.firstMonth() + 107;
    String[] types = {"LS", "AO", "TC"};
    int[] outliers = {exports.firstMonth() + 50, exports.firstMonth() + 80, last - 1};
    assertAlike(
        new SeasonalModel(
            last, mean, p, d, q, bp, bd, bq, new double[p + bp + q + bq], types, outliers),
        exports,
        Simulated.KOREA);
  }

  @Test
  void withoutACalendar() {
    Simulated exports = Simulated.of(5, 100, 0.03).struck(60, 0.4);
    assertAlike(exports.model(), exports, null);
  }

  private static void assertAlike(
      SeasonalModel model, Simulated exports, WorkingDayCalendar calendar) {
    ObservedSeries series =
        ObservedSeries.of(exports.firstMonth(), exports.levels(), calendar).value();
    EstimatedModel estimated = X13.estimate(model, series).value();
    X13Results theirs = inOnePiece(estimated, series);
    AdjustedSeries ours =
        SeasonalAdjustment.adjust(model, exports.firstMonth(), exports.levels(), calendar).value();
    double[] adjusted = theirs.getFinals().getD11final().getValues().toArray();
    assertThat(ours.adjusted()).hasSameSizeAs(adjusted);
    for (int i = 0; i < adjusted.length; i++) {
      assertThat(ours.adjusted()[i] / adjusted[i]).isCloseTo(1, within(1e-10));
    }
    EstimatedModel theirModel = new EstimatedModel(series.lastMonth(), theirs.getPreprocessing());
    assertThat(ours.outliers())
        .usingRecursiveFieldByFieldElementComparator(
            RecursiveComparisonConfiguration.builder()
                .withComparatorForType(new DoubleComparator(1e-10), Double.class)
                .build())
        .containsExactly(theirModel.outliers());
    OneStepForecast next = theirModel.next().value();
    assertThat(ours.next().logMean()).isCloseTo(next.logMean(), within(1e-10));
    // Fixed coefficients do not count as estimated, in more than one place.
    double freedom = degreesOfFreedom(estimated) / degreesOfFreedom(theirModel);
    assertThat(ours.next().standardError() / next.standardError() * Math.sqrt(freedom))
        .isCloseTo(1, within(1e-3));
    assertThat(ours.q()).isCloseTo(theirs.getDiagnostics().getMstatistics().getQ(), within(1e-9));
    assertThat(ours.m7()).isCloseTo(theirs.getDiagnostics().getMstatistics().getM(7), within(1e-9));
    assertThat(ours.residualSeasonalityPValue())
        .isCloseTo(
            theirs
                .getDiagnostics()
                .getGenericDiagnostics()
                .residualSeasonalityTestsOnSa()
                .qsTest()
                .getPvalue(),
            within(1e-9));
  }

  private static double degreesOfFreedom(EstimatedModel model) {
    LikelihoodStatistics statistics = model.estimate().getEstimation().getStatistics();
    return statistics.getEffectiveObservationsCount() - statistics.getEstimatedParametersCount();
  }

  /** The values of the ARIMA coefficients are those of our estimate, all others are estimated. */
  private static X13Results inOnePiece(EstimatedModel estimated, ObservedSeries series) {
    X13Spec whole =
        X13Spec.RSA3.toBuilder()
            .regArima(
                RegArimaSpecification.keeping(estimated.model(), series).toBuilder()
                    .arima(
                        estimated
                            .estimate()
                            .getDescription()
                            .getStochasticComponent()
                            .fixParameters())
                    .build())
            .build();
    return X13Kernel.of(whole, series.context()).process(series.data(), ProcessingLog.dummy());
  }
}
