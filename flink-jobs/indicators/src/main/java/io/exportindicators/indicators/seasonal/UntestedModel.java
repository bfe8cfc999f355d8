package io.exportindicators.indicators.seasonal;

import java.util.ArrayList;
import java.util.List;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.data.DoubleSeq;
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
 * What the library makes of an estimate, less what nobody reads here: residuals, their tests, and
 * the table of regressors, which are null.
 *
 * <p>{@code RegSarimaModelling.build} makes fourteen tests each time: a tenth of an adjustment.
 */
final class UntestedModel {
  private UntestedModel() {}

  /** Regressors have one coefficient each, the series has no gaps: no others are made here. */
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
                .variables(estimated(description, likelihood.coefficients()))
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

  /** A regressor that the estimate left out, zero or a sum of others, keeps a fixed zero. */
  private static Variable<?>[] estimated(ModelDescription description, DoubleSeq coefficients) {
    SarimaSpec arima = description.getArimaSpec();
    List<Variable<?>> variables = new ArrayList<>();
    if (description.isMean()) {
      variables.add(Variable.variable("const", new TrendConstant(arima.getD(), arima.getBd())));
    }
    description.variables().forEach(variables::add);
    DoubleSeqCursor next = coefficients.cursor();
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).freeCoefficientsCount() > 0) {
        Parameter[] estimated = {Parameter.estimated(next.getAndNext())};
        variables.set(i, variables.get(i).withCoefficients(estimated));
      }
    }
    return variables.toArray(Variable<?>[]::new);
  }
}
