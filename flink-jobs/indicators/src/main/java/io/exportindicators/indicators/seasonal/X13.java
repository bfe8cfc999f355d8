package io.exportindicators.indicators.seasonal;

import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import jdplus.x13.base.core.x13.regarima.RegArimaKernel;

/**
 * Runs JDemetra+ on one series.
 *
 * <p>A kernel keeps what it computes in its own fields and is not safe for several threads: each
 * call makes one. Whatever it throws is a reason: figures must not stop a job.
 */
final class X13 {
  private X13() {}

  /** The regression model with ARIMA errors alone. */
  static Fit<EstimatedModel> estimate(RegArimaSpec specification, ObservedSeries series) {
    RegSarimaModel model;
    try {
      model =
          RegArimaKernel.of(specification, series.context())
              .process(series.data(), ProcessingLog.dummy());
    } catch (RuntimeException failure) {
      model = null;
    }
    return model == null
        ? Fit.absent("X-13 found no model")
        : Fit.of(new EstimatedModel(series.lastMonth(), model));
  }

  /** The model and the decomposition by X-11, extended by a year of forecasts. */
  static Fit<AdjustedSeries> adjust(RegArimaSpec specification, ObservedSeries series) {
    X13Spec whole = X13Spec.RSA3.toBuilder().regArima(specification).build();
    try {
      X13Results results =
          X13Kernel.of(whole, series.context()).process(series.data(), ProcessingLog.dummy());
      return results.isValid()
          ? read(results, series.lastMonth())
          : Fit.absent("X-13 gave no adjustment");
    } catch (RuntimeException failure) {
      return Fit.absent("X-13 gave no adjustment");
    }
  }

  private static Fit<AdjustedSeries> read(X13Results results, int lastMonth) {
    double[] adjusted = results.getFinals().getD11final().getValues().toArray();
    for (double level : adjusted) {
      if (!(level > 0) || Double.isInfinite(level)) {
        return Fit.absent("an adjusted level is not above zero");
      }
    }
    EstimatedModel model = new EstimatedModel(lastMonth, results.getPreprocessing());
    return model
        .next()
        .then(
            next ->
                Fit.of(
                    new AdjustedSeries(
                        adjusted,
                        next,
                        results.getDiagnostics().getMstatistics().getQ(),
                        results.getDiagnostics().getMstatistics().getM(7),
                        results
                            .getDiagnostics()
                            .getGenericDiagnostics()
                            .residualSeasonalityTestsOnSa()
                            .qsTest()
                            .getPvalue(),
                        model.workingDayElasticity(),
                        model.outliers())));
  }
}
