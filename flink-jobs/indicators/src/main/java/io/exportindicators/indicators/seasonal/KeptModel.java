package io.exportindicators.indicators.seasonal;

import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.regression.UserTradingDays;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.data.DataBlock;
import jdplus.toolkit.base.core.regsarima.regular.ModelDescription;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModelling;
import jdplus.toolkit.base.core.sarima.estimation.SarimaMapping2;
import jdplus.x13.base.api.regarima.RegArimaSpec;

/** Estimates a model that is kept: its orders and outliers stay, every coefficient is free. */
final class KeptModel {
  /** Inverse roots start within it: on the unit circle the likelihood is flat. */
  private static final double LARGEST_INVERSE_ROOT = 0.98;

  private KeptModel() {}

  /**
   * By maximum likelihood.
   *
   * @param specification of a model that is kept
   * @param coefficients of the ARIMA polynomials that the search for the maximum starts from
   */
  static EstimatedModel estimate(
      RegArimaSpec specification, double[] coefficients, ObservedSeries series) {
    ModelDescription description = description(specification, series);
    description.setFreeParameters(start(coefficients, description.specification()));
    RegSarimaModelling modelling = RegSarimaModelling.of(description);
    modelling.estimate(new ContinuedEstimation());
    return new EstimatedModel(series.lastMonth(), modelling.build());
  }

  private static ModelDescription description(RegArimaSpec specification, ObservedSeries series) {
    TsData data = series.data();
    ModelDescription description = new ModelDescription(data, data.getDomain());
    description.setLogTransformation(true);
    description.setArimaSpec(specification.getArima());
    description.setMean(specification.getRegression().getMean().isUsed());
    if (series.workingDays() != null) {
      String[] names = {ObservedSeries.WORKING_DAYS};
      description.addVariable(
          Variable.variable(names[0], UserTradingDays.of(names, series.context())));
    }
    specification.getRegression().getOutliers().forEach(description::addVariable);
    return description;
  }

  private static DataBlock start(double[] coefficients, SarimaOrders orders) {
    DataBlock start = DataBlock.copyOf(coefficients);
    SarimaMapping2.builder(orders)
        .arLimit(LARGEST_INVERSE_ROOT)
        .maLimit(LARGEST_INVERSE_ROOT)
        .build()
        .stabilize(start);
    return start;
  }
}
