package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The airline model (0 1 1)(0 1 1)₁₂ of the logarithms by maximum likelihood, as R prints it:
 * {@code arima(log(AirPassengers), c(0, 1, 1), seasonal = c(0, 1, 1))}, in many textbooks.
 */
class AirlineModelTest {
  private static final CensusFigures AIRLINE = CensusFigures.of("airline");
  private static final SeasonalModel MODEL =
      new SeasonalModel(
          AIRLINE.firstMonth() + AIRLINE.levels().length - 1,
          false,
          0,
          1,
          1,
          0,
          1,
          1,
          new double[] {-0.6, -0.6},
          new String[0],
          new int[0]);
  private static EstimatedModel estimated;

  @BeforeAll
  static void estimate() {
    ObservedSeries series = ObservedSeries.of(AIRLINE.firstMonth(), AIRLINE.levels(), null).value();
    estimated = X13.estimate(MODEL, series).value();
  }

  @Test
  void findsTheParameters() {
    assertThat(estimated.estimate().arima().theta(1)).isCloseTo(-0.4018, within(0.00005));
    assertThat(estimated.estimate().arima().btheta(1)).isCloseTo(-0.5569, within(0.00005));
    assertThat(estimated.estimate().getEstimation().getStatistics().getLogLikelihood())
        .isCloseTo(244.70, within(0.005));
  }

  /** R divides by the 131 differenced months, here the 3 parameters are taken off. */
  @Test
  void forecastsTheNextMonth() {
    OneStepForecast next = estimated.next().value();
    assertThat(next.logMean()).isCloseTo(6.110186, within(0.000005));
    double corrected = 0.03671562 * Math.sqrt(131.0 / 128);
    assertThat(next.standardError() / corrected).isCloseTo(1, within(1e-4));
  }
}
