package io.exportindicators.indicators.nowcast;

import io.exportindicators.indicators.Months;

/**
 * A regression with season and drift, learnt month by month.
 *
 * <p>{@code y(t) = x(t)·b + s(month of the year) + r(month of the quarter) + u(t) + e(t)}, {@code
 * u(t) = 0.7 u(t-1) + v(t)}: a dynamic linear model, solved by the Kalman filter. All variances are
 * in units of the one of e, whose size never enters. Beforehand coefficients b are {@code N(0,
 * 10²)}, so that the data say them; each season, if there is one, and u, if there is one, are as
 * large as the noise, which leaves it to the data what is which. 0.7 halves a drift in two months.
 *
 * <p>Source: M. West and J. Harrison, "Bayesian Forecasting and Dynamic Models", 1997, chapters 4
 * and 16.
 */
final class RestRegression {
  private static final double COEFFICIENT_VARIANCE = 100;
  private static final double PERSISTENCE = 0.7;

  private static final int MONTH_OF_YEAR = RestOfMonth.REGRESSORS;
  private static final int MONTH_OF_QUARTER = MONTH_OF_YEAR + Months.YEAR;
  private static final int DRIFT = MONTH_OF_QUARTER + Months.QUARTER;
  private static final int SIZE = DRIFT + 1;

  private final double driftVariance;
  private final double[] state = new double[SIZE];
  private final double[][] covariance = new double[SIZE][SIZE];
  private final double[] withForecast = new double[SIZE];
  private double mean;
  private double variance;

  /** Season and drift have the noise's variance, or are not there. */
  RestRegression(boolean season, boolean drift) {
    this.driftVariance = drift ? 1 : 0;
    for (int i = 0; i < SIZE; i++) {
      covariance[i][i] =
          i < MONTH_OF_YEAR ? COEFFICIENT_VARIANCE : i == DRIFT ? driftVariance : season ? 1 : 0;
    }
  }

  /** A month goes by. */
  void next() {
    state[DRIFT] *= PERSISTENCE;
    for (int i = 0; i < DRIFT; i++) {
      covariance[i][DRIFT] *= PERSISTENCE;
      covariance[DRIFT][i] = covariance[i][DRIFT];
    }
    covariance[DRIFT][DRIFT] =
        PERSISTENCE * PERSISTENCE * covariance[DRIFT][DRIFT]
            + (1 - PERSISTENCE * PERSISTENCE) * driftVariance;
  }

  /** Forecasts y of the month that has come, from its regressors. */
  void forecast(int month, double[] x) {
    int ofYear = MONTH_OF_YEAR + Math.floorMod(month, Months.YEAR);
    int ofQuarter = MONTH_OF_QUARTER + Math.floorMod(month, Months.QUARTER);
    for (int i = 0; i < SIZE; i++) {
      withForecast[i] = product(covariance[i], x, ofYear, ofQuarter);
    }
    mean = product(state, x, ofYear, ofQuarter);
    variance = 1 + product(withForecast, x, ofYear, ofQuarter);
  }

  /** The forecast. */
  double mean() {
    return mean;
  }

  /** Its variance in units of the noise's. */
  double variance() {
    return variance;
  }

  /** Learns y of the month that was forecast last. */
  void learn(double y) {
    double error = y - mean;
    for (int i = 0; i < SIZE; i++) {
      double gain = withForecast[i] / variance;
      state[i] += gain * error;
      for (int j = 0; j <= i; j++) {
        covariance[i][j] -= gain * withForecast[j];
        covariance[j][i] = covariance[i][j];
      }
    }
  }

  private static double product(double[] of, double[] x, int ofYear, int ofQuarter) {
    double sum = of[ofYear] + of[ofQuarter] + of[DRIFT];
    for (int i = 0; i < x.length; i++) {
      sum += of[i] * x[i];
    }
    return sum;
  }
}
