package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;

/**
 * The regressor of the working days, {@code r(t) = ln WD(t) - mean of ln WD over the months of its
 * name}.
 *
 * <p>The mean runs over the observed months, so that what returns every year stays in the season.
 * It reaches {@link #AHEAD} months beyond the last level: a calendar is known ahead, and the
 * forecasts need it.
 */
final class WorkingDayRegressor {
  /** Months beyond the last level: the forecasts that X-11 is extended by. */
  static final int AHEAD = Months.YEAR;

  private WorkingDayRegressor() {}

  /** Its values of consecutive months, or that the working days of a month are not known. */
  static Fit<double[]> of(int firstMonth, int observed, WorkingDayCalendar calendar) {
    double[] values = new double[observed + AHEAD];
    double[] sums = new double[Months.YEAR];
    int[] counts = new int[Months.YEAR];
    for (int i = 0; i < values.length; i++) {
      int month = firstMonth + i;
      double days = calendar.workingDays(month, Window.MONTH);
      if (Double.isNaN(days)) {
        return Fit.absent("the working days of " + Months.text(month) + " are not known");
      }
      if (!(days > 0)) {
        return Fit.absent("no working days in " + Months.text(month));
      }
      values[i] = StrictMath.log(days);
      if (i < observed) {
        sums[Math.floorMod(month, Months.YEAR)] += values[i];
        counts[Math.floorMod(month, Months.YEAR)]++;
      }
    }
    for (int i = 0; i < values.length; i++) {
      int ofYear = Math.floorMod(firstMonth + i, Months.YEAR);
      values[i] -= sums[ofYear] / counts[ofYear];
    }
    return Fit.of(values);
  }
}
