package io.exportindicators.indicators.seasonal;

import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.regression.UserTradingDays;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.ModelDescription;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModelling;
import jdplus.x13.base.api.regarima.RegArimaSpec;

/** The estimate of a model whose coefficients were estimated before, on fewer months. */
final class KeptModel {
  /** On the unit circle the likelihood has no slope: a single θ starts within it. */
  private static final double LARGEST_THETA = 0.98;

  private KeptModel() {}

  /**
   * By maximum likelihood.
   *
   * @param specification of a model that is kept
   * @param coefficients φ, seasonal φ, θ and seasonal θ as they were estimated before
   */
  static EstimatedModel estimate(
      RegArimaSpec specification, double[] coefficients, ObservedSeries series) {
    return new EstimatedModel(
        series.lastMonth(), UntestedModel.of(modelling(specification, coefficients, series)));
  }

  /** Its description and its estimate, which the library makes a model of. */
  static RegSarimaModelling modelling(
      RegArimaSpec specification, double[] coefficients, ObservedSeries series) {
    ModelDescription description = description(specification, series);
    description.setFreeParameters(start(coefficients, specification.getArima()));
    RegSarimaModelling modelling = RegSarimaModelling.of(description);
    modelling.estimate(new ContinuedEstimation());
    return modelling;
  }

  /** What the library makes of the specification. */
  private static ModelDescription description(RegArimaSpec specification, ObservedSeries series) {
    TsData data = series.data();
    ModelDescription description = new ModelDescription(data, data.getDomain());
    description.setLogTransformation(
        specification.getTransform().getFunction() == TransformationType.Log);
    description.setArimaSpec(specification.getArima());
    description.setMean(specification.getRegression().getMean().isUsed());
    String[] names = specification.getRegression().getTradingDays().getUserVariables();
    if (names != null) {
      description.addVariable(
          Variable.variable(names[0], UserTradingDays.of(names, series.context())));
    }
    specification.getRegression().getOutliers().forEach(description::addVariable);
    return description;
  }

  private static DoubleSeq start(double[] coefficients, SarimaSpec orders) {
    double[] start = coefficients.clone();
    int theta = orders.getP() + orders.getBp();
    if (orders.getQ() == 1) {
      start[theta] = withinUnitCircle(start[theta]);
    }
    int seasonalTheta = theta + orders.getQ();
    if (orders.getBq() == 1) {
      start[seasonalTheta] = withinUnitCircle(start[seasonalTheta]);
    }
    return DoubleSeq.of(start);
  }

  private static double withinUnitCircle(double coefficient) {
    return Math.max(-LARGEST_THETA, Math.min(LARGEST_THETA, coefficient));
  }
}
