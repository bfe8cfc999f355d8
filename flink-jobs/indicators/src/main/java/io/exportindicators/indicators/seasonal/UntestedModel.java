package io.exportindicators.indicators.seasonal;

import java.util.stream.Stream;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.data.DoubleSeqCursor;
import jdplus.toolkit.base.api.data.Parameter;
import jdplus.toolkit.base.api.timeseries.regression.TrendConstant;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.modelling.LightweightLinearModel;
import jdplus.toolkit.base.core.regarima.RegArimaEstimation;
import jdplus.toolkit.base.core.regsarima.regular.ModelDescription;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModelling;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.stats.likelihood.ConcentratedLikelihoodWithMissing;

/**
 * What the library makes of an estimate, without its tests of the residuals.
 *
 * <p>{@code RegSarimaModelling.build} makes fourteen of them each time, which nobody reads here:
 * they cost a fifth of what the estimate does.
 */
final class UntestedModel {
  private UntestedModel() {}

  /** Regressors with one free coefficient each, a series without gaps: no others are made here. */
  static RegSarimaModel of(RegSarimaModelling modelling) {
    ModelDescription description = modelling.getDescription();
    RegArimaEstimation<SarimaModel> estimation = modelling.getEstimation();
    ConcentratedLikelihoodWithMissing likelihood = estimation.getConcentratedLikelihood();
    SarimaSpec arima = description.getArimaSpec();
    return RegSarimaModel.builder()
        .description(
            LightweightLinearModel.Description.<SarimaSpec>builder()
                .series(description.getSeries())
                .lengthOfPeriodTransformation(description.getPreadjustment())
                .logTransformation(description.isLogTransformation())
                .variables(estimated(description, likelihood.coefficients().cursor()))
                .stochasticComponent(arima)
                .build())
        .estimation(
            LightweightLinearModel.Estimation.builder()
                .domain(description.getEstimationDomain())
                .y(estimation.getModel().getY())
                .X(estimation.getModel().allVariables())
                .coefficients(likelihood.coefficients())
                .coefficientsCovariance(likelihood.covariance(arima.freeParametersCount(), true))
                .statistics(estimation.statistics())
                .build())
        .build();
  }

  private static Variable<?>[] estimated(
      ModelDescription description, DoubleSeqCursor coefficients) {
    SarimaSpec arima = description.getArimaSpec();
    Stream<Variable<?>> mean =
        description.isMean()
            ? Stream.of(Variable.variable("const", new TrendConstant(arima.getD(), arima.getBd())))
            : Stream.empty();
    return Stream.concat(mean, description.variables().map(variable -> (Variable<?>) variable))
        .map(
            variable ->
                variable.withCoefficients(
                    new Parameter[] {Parameter.estimated(coefficients.getAndNext())}))
        .toArray(Variable<?>[]::new);
  }
}
