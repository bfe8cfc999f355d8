package io.exportindicators.indicators.nowcast;

import java.util.List;

/**
 * Forecasts with and without season, with and without drift, averaged by how each has done.
 *
 * <p>The weight of a {@link RestRegression} is the likelihood of its own forecasts, {@code Π
 * q(t)^(-1/2) * (Σ e(t)² / q(t))^(-n/2)} over the n months forecast so far, e the error and q its
 * variance in units of the noise's, whose size is integrated out: Bayesian model averaging. Its
 * first forecasts are of coefficients not yet known and do not count, see {@link #TO_BEGIN_WITH}.
 *
 * <p>Source: M. West and J. Harrison, "Bayesian Forecasting and Dynamic Models", 1997, chapter 12
 * (multi-process models, class I).
 */
final class RestForecasts {
  /** Months to learn before forecasts count: one more than there are coefficients. */
  static final int TO_BEGIN_WITH = RestOfMonth.REGRESSORS + 1;

  private final List<RestRegression> models =
      List.of(
          new RestRegression(true, true),
          new RestRegression(true, false),
          new RestRegression(false, true),
          new RestRegression(false, false));
  private final double[] squares = new double[models.size()];
  private final double[] logVariances = new double[models.size()];
  private final double[] weights = new double[models.size()];
  private final PastErrors errors = new PastErrors();
  private int learnt;
  private double mean;
  private double variance;

  /** Forecasts the month after those that were learnt or passed over. */
  void forecast(int month, double[] x) {
    weigh();
    mean = 0;
    variance = 0;
    for (int i = 0; i < weights.length; i++) {
      RestRegression model = models.get(i);
      model.next();
      model.forecast(month, x);
      mean += weights[i] * model.mean();
      variance += weights[i] * model.variance();
    }
  }

  /** The forecast. */
  double mean() {
    return mean;
  }

  /** Its standard error in units of the noise's. */
  double scale() {
    return StrictMath.sqrt(variance);
  }

  /** Forecasts the next month and learns how it was. */
  void learn(int month, double[] x, double y) {
    forecast(month, x);
    learnt++;
    boolean counts = learnt > TO_BEGIN_WITH;
    if (counts) {
      errors.add(Math.abs(y - mean) / scale());
    }
    for (int i = 0; i < weights.length; i++) {
      RestRegression model = models.get(i);
      if (counts) {
        double error = y - model.mean();
        squares[i] += error * error / model.variance();
        logVariances[i] += StrictMath.log(model.variance());
      }
      model.learn(y);
    }
  }

  /** The next month teaches nothing. */
  void passOver() {
    models.forEach(RestRegression::next);
  }

  /** Errors of the forecasts in units of their standard error over the noise's. */
  PastErrors errors() {
    return errors;
  }

  private void weigh() {
    int scored = Math.max(0, learnt - TO_BEGIN_WITH);
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < weights.length; i++) {
      double fit = StrictMath.log(Math.max(squares[i], Double.MIN_NORMAL));
      weights[i] = -(scored * fit + logVariances[i]) / 2;
      best = Math.max(best, weights[i]);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(weights[i] - best);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }
}
