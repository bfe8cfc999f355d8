package io.exportindicators.indicators.seasonal;

import java.util.function.Predicate;
import jdplus.toolkit.base.api.timeseries.TsDomain;
import jdplus.toolkit.base.api.timeseries.regression.LevelShift;
import jdplus.toolkit.base.api.timeseries.regression.ModellingUtility;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;

/**
 * What the regressors of a model multiply the level of each month by.
 *
 * @param calendar of the days of a month and moving holidays
 * @param trend of level shifts
 * @param irregular of outliers of one month and of transitory changes
 */
record RegressionFactors(double[] calendar, double[] trend, double[] irregular) {
  static RegressionFactors of(RegSarimaModel estimate, TsDomain months) {
    return new RegressionFactors(
        factors(estimate, months, ModellingUtility::isCalendar, true),
        factors(estimate, months, RegressionFactors::isLevelShift, false),
        factors(
            estimate,
            months,
            variable -> ModellingUtility.isOutlier(variable) && !isLevelShift(variable),
            false));
  }

  /** That of all outliers. */
  double outliers(int month) {
    return trend[month] * irregular[month];
  }

  /** That of all regressors. */
  double all(int month) {
    return calendar[month] * outliers(month);
  }

  private static boolean isLevelShift(Variable<?> variable) {
    return variable.getCore() instanceof LevelShift;
  }

  @SuppressWarnings("rawtypes")
  private static double[] factors(
      RegSarimaModel estimate,
      TsDomain months,
      Predicate<Variable> regressors,
      boolean lengthOfMonth) {
    return estimate
        .backTransform(estimate.deterministicEffect(months, regressors), lengthOfMonth)
        .getValues()
        .toArray();
  }
}
