package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Months;
import jdplus.toolkit.base.core.modelling.regression.AdditiveOutlierFactory;
import jdplus.toolkit.base.core.modelling.regression.LevelShiftFactory;
import jdplus.toolkit.base.core.modelling.regression.TransitoryChangeFactory;
import jdplus.toolkit.base.core.regarima.outlier.ExactSingleOutlierDetector;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.stats.RobustStandardDeviationComputer;
import jdplus.x13.base.api.regarima.OutlierSpec;
import jdplus.x13.base.core.x13.regarima.X13Utility;

/**
 * Whether a model would find an outlier after the last month that it was identified on.
 *
 * <p>Looking for outliers estimates the model before it is estimated for good, and in nearly every
 * month finds none. The statistic of each candidate (AO, LS, TC in each of these months) that the
 * search would begin with can be had from the model estimated without a search, at a fraction of
 * that; where none comes near the critical value, that model is what a search would end with.
 */
final class LastOutliers {
  /**
   * Share of the critical value from which on a search is worth it: both estimates agree to the
   * optimizer's tolerance only.
   */
  private static final double NEAR = 0.99;

  private LastOutliers() {}

  /** The first month that a search looks at; after the last of the series there is none. */
  static int firstMonth(SeasonalModel model, ObservedSeries series) {
    return Math.max(model.identifiedThrough() + 1, series.firstMonth());
  }

  /** Whether a search may find one, by a model that was estimated without a search. */
  static boolean mayExist(RegSarimaModel estimate, SeasonalModel model, ObservedSeries series) {
    int first = firstMonth(model, series);
    if (first > series.lastMonth()) {
      return false;
    }
    int months = series.levels().length;
    ExactSingleOutlierDetector<SarimaModel> candidates =
        new ExactSingleOutlierDetector<>(
            RobustStandardDeviationComputer.mad(false), null, X13Utility.mlComputer());
    candidates.setOutlierFactories(
        AdditiveOutlierFactory.FACTORY,
        LevelShiftFactory.FACTORY_ZEROENDED,
        new TransitoryChangeFactory(
            TransitoryChangeFactory.rate(Months.YEAR, OutlierSpec.DEF_TCRATE)));
    candidates.prepare(months);
    candidates.setBounds(first - series.firstMonth(), months);
    return candidates.process(estimate.regarima())
        && Math.abs(candidates.getMaxTStat()) > NEAR * X13Utility.calcCv(months);
  }
}
