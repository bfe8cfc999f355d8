package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's own way from levels to an adjustment, in one piece, is the oracle. */
class DecompositionTest {
  private static final int KNOWN = 110;

  @ParameterizedTest
  @CsvSource({
    "72,  0,   0,    0,    0",
    "120, 0,   0,    0,    0",
    "120, 40,  0.3,  90,  -0.4",
    "120, 70, -0.25, 71,   0.3",
    "120, 60,  0.2,  115, -0.3",
    "240, 119, 0.4,  237,  0.3"
  })
  void isWhatTheLibraryMakesOfTheSameModel(
      int months, int shift, double shiftRatio, int strike, double strikeRatio) {
    Simulated exports =
        Simulated.of(months, months, 0.03).shifted(shift, shiftRatio).struck(strike, strikeRatio);
    SeasonalModel model = exports.first(Math.min(KNOWN, months)).model();
    ObservedSeries series =
        ObservedSeries.of(exports.firstMonth(), exports.levels(), Simulated.KOREA).value();
    X13Results theirs = inOnePiece(model, series);

    AdjustedSeries ours = exports.adjusted(model).value();
    double[] adjusted = theirs.getFinals().getD11final().getValues().toArray();
    assertThat(ours.adjusted()).hasSameSizeAs(adjusted);
    for (int i = 0; i < adjusted.length; i++) {
      assertThat(ours.adjusted()[i] / adjusted[i]).isCloseTo(1, within(1e-11));
    }
    EstimatedModel theirModel = new EstimatedModel(series.lastMonth(), theirs.getPreprocessing());
    assertThat(ours.outliers()).isEqualTo(theirModel.outliers());
    assertThat(ours.next().logMean()).isCloseTo(theirModel.next().value().logMean(), within(1e-11));
    assertThat(ours.q()).isCloseTo(theirs.getDiagnostics().getMstatistics().getQ(), within(1e-10));
    assertThat(ours.m7())
        .isCloseTo(theirs.getDiagnostics().getMstatistics().getM(7), within(1e-10));
    assertThat(ours.residualSeasonalityPValue())
        .isCloseTo(
            theirs
                .getDiagnostics()
                .getGenericDiagnostics()
                .residualSeasonalityTestsOnSa()
                .qsTest()
                .getPvalue(),
            within(1e-10));
  }

  /** Outliers are looked for wherever there are months for it. */
  private static X13Results inOnePiece(SeasonalModel model, ObservedSeries series) {
    X13Spec whole =
        X13Spec.RSA3.toBuilder()
            .regArima(
                model.identifiedThrough() < series.lastMonth()
                    ? RegArimaSpecification.lookingForOutliers(model, series)
                    : RegArimaSpecification.keeping(model, series))
            .build();
    return X13Kernel.of(whole, series.context()).process(series.data(), ProcessingLog.dummy());
  }
}
