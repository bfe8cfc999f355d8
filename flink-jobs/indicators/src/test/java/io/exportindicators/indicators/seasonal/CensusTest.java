package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * X-13ARIMA-SEATS itself on the same levels: the figures are those of its own output, see the head
 * of {@code census-x13-adjusted.csv}.
 */
class CensusTest {
  private static final WorkingDayCalendar DAYS = CensusFigures.calendar();

  @ParameterizedTest
  @CsvSource({
    "total, 0, 1, 0",
    "semiconductors, 0, 1, 0",
    "without, 0, 1, 1",
  })
  void identifiesTheSameModel(String name, int p, int d, int q) {
    SeasonalModel model = identify(CensusFigures.of(name));
    assertThat(new int[] {model.p(), model.d(), model.q()}).containsExactly(p, d, q);
    assertThat(new int[] {model.bp(), model.bd(), model.bq()}).containsExactly(0, 1, 1);
    assertThat(model.mean()).isFalse();
    assertThat(model.identifiedThrough()).isEqualTo(Series.month("2026-06"));
    if (name.equals("without")) {
      assertThat(model.outlierTypes()).containsExactly("AO", "TC");
      assertThat(model.outlierMonths()).containsOnly(Series.month("2020-04"));
    } else {
      assertThat(model.outlierTypes()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "total, 0.5803290346, 0.46, 0.567, 1",
    "semiconductors, 0.09916694677, 0.42, 0.583, 1",
    "without, 0.6775109065, 0.62, 0.592, 0.859",
  })
  void adjustsAlike(String name, double elasticity, double q, double m7, double residual) {
    CensusFigures census = CensusFigures.of(name);
    AdjustedSeries ours = adjust(census);
    assertAdjustedAlike(ours, census);
    assertThat(ours.workingDayElasticity()).isCloseTo(elasticity, within(1e-5));
    assertThat(ours.q()).isCloseTo(q, within(0.005));
    assertThat(ours.m7()).isCloseTo(m7, within(0.0005));
    assertThat(ours.residualSeasonalityPValue()).isCloseTo(residual, within(0.001));
  }

  /**
   * The program divides the squares by the n = 113 differenced months; here the k estimated
   * parameters (the variance among them) are taken off.
   */
  @ParameterizedTest
  @CsvSource({
    "total, 18.4087181911190, 0.0501215906017784, 3",
    "semiconductors, 17.5277921773580, 0.0852075358840907, 3",
    "without, 17.8166757805366, 0.0427281186874187, 6",
  })
  void forecastsAlike(String name, double logMean, double error, int parameters) {
    OneStepForecast next = adjust(CensusFigures.of(name)).next();
    assertThat(next.logMean()).isCloseTo(logMean, within(1e-5));
    double corrected = error * Math.sqrt(113.0 / (113 - parameters));
    assertThat(next.standardError() / corrected).isCloseTo(1, within(1e-4));
  }

  /** With trading days, Easter and a test of logarithms, as the program is known best. */
  @Test
  void adjustsTheAirlineSeriesAlike() {
    CensusFigures census = CensusFigures.of("airline");
    ObservedSeries airline = ObservedSeries.of(census.firstMonth(), census.levels(), null).value();
    AdjustedSeries ours =
        X13.estimate(RegArimaSpec.RG4, airline).then(model -> X13.adjust(model, airline)).value();
    assertAdjustedAlike(ours, census);
    assertThat(ours.workingDayElasticity()).isCloseTo(-0.2949699314e-2, within(1e-7));
    assertThat(ours.next().logMean()).isCloseTo(6.09649187438823, within(1e-5));
    assertThat(ours.q()).isCloseTo(0.198, within(0.0005));
    assertThat(ours.m7()).isCloseTo(0.203, within(0.0005));
    assertThat(ours.outliers()).hasSize(1);
    assertThat(ours.outliers()[0].type()).isEqualTo("AO");
    assertThat(ours.outliers()[0].month()).isEqualTo(Series.month("1951-05"));
    assertThat(Math.log1p(ours.outliers()[0].effect())).isCloseTo(0.1001558344, within(1e-6));
  }

  private static void assertAdjustedAlike(AdjustedSeries ours, CensusFigures census) {
    assertThat(ours.adjusted()).hasSameSizeAs(census.adjusted());
    for (int i = 0; i < census.adjusted().length; i++) {
      assertThat(ours.adjusted()[i] / census.adjusted()[i])
          .as("month %d", i)
          .isCloseTo(1, within(1e-5));
    }
  }

  private static SeasonalModel identify(CensusFigures census) {
    return SeasonalAdjustment.identify(census.firstMonth(), census.levels(), DAYS).value();
  }

  private static AdjustedSeries adjust(CensusFigures census) {
    return SeasonalAdjustment.adjust(identify(census), census.firstMonth(), census.levels(), DAYS)
        .value();
  }
}
