package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Months;
import jdplus.toolkit.base.api.timeseries.regression.AdditiveOutlier;
import jdplus.toolkit.base.api.timeseries.regression.LevelShift;
import jdplus.toolkit.base.api.timeseries.regression.TransitoryChange;
import jdplus.toolkit.base.core.modelling.regression.AdditiveOutlierFactory;
import jdplus.toolkit.base.core.modelling.regression.IOutlierFactory;
import jdplus.toolkit.base.core.modelling.regression.LevelShiftFactory;
import jdplus.toolkit.base.core.modelling.regression.TransitoryChangeFactory;
import jdplus.toolkit.base.core.regarima.outlier.ExactSingleOutlierDetector;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.stats.RobustStandardDeviationComputer;
import jdplus.x13.base.api.regarima.OutlierSpec;
import jdplus.x13.base.api.regarima.SingleOutlierSpec;
import jdplus.x13.base.core.x13.regarima.X13Utility;

/**
 * Whether a search for outliers after the last month that a model was identified on could find one.
 *
 * <p>A search estimates the model before it is estimated for good, and in nearly every month finds
 * nothing. The statistic of each candidate that it would begin with can be had from the model as it
 * is estimated without a search, at a fraction of the work; where none comes near the critical
 * value, a search would find nothing.
 */
final class OutlierScan {
  /**
   * Share of the critical value from which on a search is made. The estimate that a search begins
   * with agrees to the optimizer's tolerance; where the likelihood has several maxima it may be at
   * another one: then this one counts.
   */
  private static final double NEAR = 0.99;

  private OutlierScan() {}

  /** The first month that a search looks at; after the last of the series there is none. */
  static int firstMonth(SeasonalModel model, ObservedSeries series) {
    return Math.max(model.identifiedThrough() + 1, series.firstMonth());
  }

  /** Whether a search may find one, by a model that was estimated without a search. */
  static boolean findsCandidate(
      RegSarimaModel estimate, SeasonalModel model, ObservedSeries series) {
    int first = firstMonth(model, series);
    if (first > series.lastMonth()) {
      return false;
    }
    int months = series.levels().length;
    ExactSingleOutlierDetector<SarimaModel> candidates =
        new ExactSingleOutlierDetector<>(
            RobustStandardDeviationComputer.mad(false), null, X13Utility.mlComputer());
    candidates.setOutlierFactories(
        RegArimaSpecification.OUTLIERS.getTypes().stream()
            .map(OutlierScan::factory)
            .toArray(IOutlierFactory[]::new));
    candidates.prepare(months);
    candidates.setBounds(first - series.firstMonth(), months);
    try {
      return candidates.process(estimate.regarima())
          && Math.abs(candidates.getMaxTStat()) > NEAR * X13Utility.calcCv(months);
    } catch (RuntimeException failure) {
      // Residuals without deviation have no statistic; a search ends without an outlier there.
      return false;
    }
  }

  private static IOutlierFactory factory(SingleOutlierSpec type) {
    return switch (type.getType()) {
      case AdditiveOutlier.CODE -> AdditiveOutlierFactory.FACTORY;
      case LevelShift.CODE -> LevelShiftFactory.FACTORY_ZEROENDED;
      case TransitoryChange.CODE ->
          new TransitoryChangeFactory(
              TransitoryChangeFactory.rate(Months.YEAR, OutlierSpec.DEF_TCRATE));
      default -> throw new IllegalArgumentException("no type of outlier: " + type.getType());
    };
  }
}
