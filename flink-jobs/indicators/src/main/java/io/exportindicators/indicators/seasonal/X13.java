package io.exportindicators.indicators.seasonal;

import java.util.Objects;
import java.util.function.Supplier;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.core.x13.Mstatistics;
import jdplus.x13.base.core.x13.regarima.RegArimaKernel;

/**
 * Runs JDemetra+ on one series.
 *
 * <p>A kernel keeps what it computes in its own fields and is not safe for several threads: each
 * call makes one. Whatever it throws is a reason: figures must not stop a job.
 */
final class X13 {
  private static final String NO_MODEL = "X-13 found no model";

  private X13() {}

  /** The regression model with ARIMA errors; the library has null where it finds none. */
  static Fit<EstimatedModel> estimate(RegArimaSpec specification, ObservedSeries series) {
    return attempt(
        NO_MODEL,
        () ->
            Fit.of(
                new EstimatedModel(
                    series.lastMonth(),
                    Objects.requireNonNull(
                        RegArimaKernel.of(specification, series.context())
                            .process(series.data(), ProcessingLog.dummy())))));
  }

  /** The same of a model that is kept, with the outliers since it was identified. */
  static Fit<EstimatedModel> estimate(SeasonalModel model, ObservedSeries series) {
    return kept(model, series)
        .then(
            kept ->
                OutlierScan.findsCandidate(kept.estimate(), model, series)
                    ? searched(
                        kept, RegArimaSpecification.lookingForOutliers(model, series), series)
                    : Fit.of(kept));
  }

  /** The same of a model that is kept, without a search for outliers. */
  static Fit<EstimatedModel> kept(SeasonalModel model, ObservedSeries series) {
    RegArimaSpec keeping = RegArimaSpecification.keeping(model, series);
    return attempt(
        NO_MODEL, () -> Fit.of(KeptModel.estimate(keeping, model.coefficients(), series)));
  }

  private static Fit<EstimatedModel> searched(
      EstimatedModel kept, RegArimaSpec lookingForOutliers, ObservedSeries series) {
    return estimate(lookingForOutliers, series)
        .then(
            searched ->
                Fit.of(searched.outliers().length > kept.outliers().length ? searched : kept));
  }

  /** The adjustment by X-11, extended by a year of forecasts. */
  static Fit<AdjustedSeries> adjust(EstimatedModel model, ObservedSeries series) {
    return attempt(
        "X-13 gave no adjustment",
        () -> model.next().then(next -> adjusted(model, Decomposition.of(model, series), next)));
  }

  private static Fit<AdjustedSeries> adjusted(
      EstimatedModel model, Decomposition decomposition, OneStepForecast next) {
    double[] adjusted = decomposition.adjusted();
    for (double level : adjusted) {
      if (!ObservedSeries.isLevel(level)) {
        return Fit.absent("an adjusted level is not above zero");
      }
    }
    Mstatistics statistics = AdjustmentQuality.statistics(decomposition);
    return Fit.of(
        new AdjustedSeries(
            adjusted,
            next,
            statistics.getQ(),
            statistics.getM(7),
            AdjustmentQuality.residualSeasonalityPValue(decomposition),
            model.workingDayElasticity(),
            model.outliers()));
  }

  private static <T> Fit<T> attempt(String absence, Supplier<Fit<T>> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      return Fit.absent(absence);
    }
  }
}
