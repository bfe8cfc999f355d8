package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Months;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that is left out would have found nothing. */
class OutlierScanTest {
  private static final int KNOWN = 108;
  private static final int AT = 114;
  private static final Simulated CALM = Simulated.of(3, 120, 0.02);

  /** From too small to be seen, in small steps, to what nobody overlooks. */
  @ParameterizedTest
  @ValueSource(strings = {"AO", "LS", "TC"})
  void findsWhatASearchFindsWhateverItsSize(String type) {
    SeasonalModel model = CALM.first(KNOWN).model();
    Set<String> found = new HashSet<>();
    int leftOut = 0;
    for (double ratio = 0.02; ratio < 0.2; ratio += 0.0025) {
      Simulated exports =
          switch (type) {
            case "AO" -> CALM.struck(AT, ratio);
            case "LS" -> CALM.shifted(AT, ratio);
            default -> passing(ratio);
          };
      ObservedSeries series =
          ObservedSeries.of(exports.firstMonth(), exports.levels(), Simulated.KOREA).value();
      EstimatedModel kept = X13.kept(model, series).value();
      EstimatedModel searched =
          X13.estimate(RegArimaSpecification.lookingForOutliers(model, series), series).value();
      EstimatedModel ours = X13.estimate(model, series).value();
      assertThat(ours.outliers()).as("%s of %s", type, ratio).isEqualTo(searched.outliers());
      assertThat(ours.next())
          .isEqualTo(searched.outliers().length > 0 ? searched.next() : kept.next());
      leftOut += OutlierScan.findsCandidate(kept.estimate(), model, series) ? 0 : 1;
      for (Outlier outlier : searched.outliers()) {
        found.add(outlier.type());
      }
    }
    assertThat(found).contains(type);
    assertThat(leftOut).as("searches left out").isBetween(3, 60);
  }

  @Test
  void asksForNothingAfterTheLastMonth() {
    SeasonalModel model = CALM.model();
    ObservedSeries series =
        ObservedSeries.of(CALM.firstMonth(), CALM.levels(), Simulated.KOREA).value();
    EstimatedModel kept = X13.kept(model, series).value();
    assertThat(OutlierScan.findsCandidate(kept.estimate(), model, series)).isFalse();
  }

  /** Most residuals are zero and all of those that are looked at: no candidate has a statistic. */
  @Test
  void aSeriesOfStepsIsNoError() {
    double[] levels = new double[KNOWN];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = 100 * (1 + i / Months.YEAR) + (i < 4 * Months.YEAR ? i % 5 : 0);
    }
    SeasonalModel model =
        new SeasonalModel(
            CALM.firstMonth() + KNOWN - 8,
            false,
            0,
            1,
            0,
            0,
            0,
            0,
            new double[0],
            new String[0],
            new int[0]);
    Fit<AdjustedSeries> adjusted =
        SeasonalAdjustment.adjust(model, CALM.firstMonth(), levels, null);
    assertThat(adjusted.isPresent()).isTrue();
    assertThat(adjusted.value().outliers()).isEmpty();
  }

  private static Simulated passing(double ratio) {
    Simulated exports = CALM;
    for (int i = AT; i < CALM.levels().length; i++) {
      exports = exports.struck(i, ratio * Math.pow(0.7, i - AT));
    }
    return exports;
  }
}
