package io.exportindicators.indicators.seasonal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.ITradingDaysVariable;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;

/** What is read from an estimated regression model with ARIMA errors. */
record EstimatedModel(int lastMonth, RegSarimaModel estimate) {
  /** What the model is made of. */
  SeasonalModel model() {
    SarimaOrders orders = estimate.specification();
    Outlier[] found = outliers();
    String[] types = new String[found.length];
    int[] months = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      types[i] = found[i].type();
      months[i] = found[i].month();
    }
    return new SeasonalModel(
        lastMonth,
        estimate.isMeanEstimation(),
        orders.getP(),
        orders.getD(),
        orders.getQ(),
        orders.getBp(),
        orders.getBd(),
        orders.getBq(),
        estimate.arima().parameters().toArray(),
        types,
        months);
  }

  /** Forecasts of the year after the last month, of levels and of their logarithms (raw). */
  RegSarimaModel.Forecasts yearAhead() {
    return estimate.forecasts(WorkingDayRegressor.AHEAD);
  }

  /** The forecast of the month after the last. */
  Fit<OneStepForecast> next() {
    RegSarimaModel.Forecasts forecasts = yearAhead();
    double logMean = forecasts.getRawForecasts().getValue(0);
    double error = forecasts.getRawForecastsStdev().getValue(0);
    return Double.isFinite(logMean) && Double.isFinite(error) && error > 0
        ? Fit.of(new OneStepForecast(logMean, error))
        : Fit.absent("X-13 gave no forecast");
  }

  /** Outliers in order of month and type. */
  Outlier[] outliers() {
    List<Outlier> outliers = new ArrayList<>();
    for (Variable<?> variable : estimate.getDescription().getVariables()) {
      if (variable.getCore() instanceof IOutlier core) {
        outliers.add(
            new Outlier(
                core.getCode(),
                ObservedSeries.month(core.getPosition()),
                StrictMath.expm1(variable.getCoefficient(0).getValue())));
      }
    }
    outliers.sort(Comparator.comparingInt(Outlier::month).thenComparing(Outlier::type));
    return outliers.toArray(Outlier[]::new);
  }

  /** The coefficient of the working days, NaN without them. */
  double workingDayElasticity() {
    for (Variable<?> variable : estimate.getDescription().getVariables()) {
      if (variable.getCore() instanceof ITradingDaysVariable) {
        return variable.getCoefficient(0).getValue();
      }
    }
    return Double.NaN;
  }
}
