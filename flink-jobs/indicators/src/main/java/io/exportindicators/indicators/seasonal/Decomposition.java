package io.exportindicators.indicators.seasonal;

import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsDomain;
import jdplus.x13.base.core.x11.X11Results;

/**
 * X-11 of a series by a model that is estimated.
 *
 * <p>{@code B1 = x / factors}, extended by a year of forecasts; {@code adjusted = D11 * factor of
 * outliers}. JDemetra+ has the same in one piece ({@code X13Kernel}), which estimates the model
 * itself.
 *
 * @param series what is adjusted
 * @param factors of the regressors, over the months and the year ahead
 * @param tables of X-11
 */
record Decomposition(ObservedSeries series, RegressionFactors factors, X11Results tables) {
  static Decomposition of(EstimatedModel model, ObservedSeries series) {
    TsDomain months = series.months().extend(0, WorkingDayRegressor.AHEAD);
    RegressionFactors factors = RegressionFactors.of(model.estimate(), months);
    double[] levels = series.levels();
    DoubleSeq ahead = model.yearAhead().getForecasts().getValues();
    double[] linear = new double[months.getLength()];
    for (int t = 0; t < linear.length; t++) {
      double level = t < levels.length ? levels[t] : ahead.get(t - levels.length);
      linear[t] = level / factors.all(t);
    }
    return new Decomposition(
        series, factors, X11Steps.tables(TsData.ofInternal(months.getStartPeriod(), linear)));
  }

  /** Table D11, outliers in it. */
  double[] adjusted() {
    double[] adjusted = new double[series.levels().length];
    for (int t = 0; t < adjusted.length; t++) {
      adjusted[t] = tables.getD11().getValue(t) * factors.outliers(t);
    }
    return adjusted;
  }
}
