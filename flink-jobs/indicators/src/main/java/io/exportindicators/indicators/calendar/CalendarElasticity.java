package io.exportindicators.indicators.calendar;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import java.util.OptionalLong;

/**
 * Estimates how much a series follows the working days, from its past alone.
 *
 * <p>With {@code y(s) = ln x(s) - ln x(s-12)} and {@code v(s) = ln WD(s) - ln WD(s-12)}, first
 * differences take out the slow cycle: {@code Δy(s) = β Δv(s) + e(s)} by least squares without a
 * constant, over all {@code s < t} for which the four levels are there and above zero and the four
 * windows have at least 4 working days. {@code b = Σ Δv Δy / Σ Δv²}, {@code se² = Σ e² / (n - 1) /
 * Σ Δv²}.
 *
 * <p>Shrunk towards the prior {@code β ~ N(0.6, 0.3²)}: {@code value = (b / se² + 0.6 / 0.3²) / (1
 * / se² + 1 / 0.3²)}, {@code standardError = (1 / se² + 1 / 0.3²)^(-1/2)}. With fewer than {@link
 * #FEWEST_OBSERVATIONS} observations the prior alone is returned, with 0 observations.
 */
public final class CalendarElasticity {
  /** Mean of the prior: total exports of Korea, whole months, 2016 to 2026. */
  public static final double PRIOR_MEAN = 0.6;

  /** Standard error of the prior: sectors and windows were measured from 0.1 to 1.2. */
  public static final double PRIOR_STANDARD_ERROR = 0.3;

  /** With fewer observations than these, the data say nothing. */
  public static final int FEWEST_OBSERVATIONS = 12;

  private static final Elasticity PRIOR = new Elasticity(PRIOR_MEAN, PRIOR_STANDARD_ERROR, 0);

  private CalendarElasticity() {}

  /** The shrunk elasticity of a whole month, from months strictly before it. */
  public static Elasticity estimate(Levels levels, int month, WorkingDayCalendar calendar) {
    return estimate(levels, month, calendar, Window.MONTH);
  }

  /** The shrunk elasticity of a window; the levels are those of the same window. */
  public static Elasticity estimate(
      Levels levels, int month, WorkingDayCalendar calendar, Window window) {
    return shrink(leastSquares(levels, month, calendar, window));
  }

  /** The elasticity before shrinking; the prior where there is too little data. */
  public static Elasticity leastSquares(
      Levels levels, int month, WorkingDayCalendar calendar, Window window) {
    int n = 0;
    double vv = 0;
    double vy = 0;
    double yy = 0;
    double lastY = Double.NaN;
    double lastV = Double.NaN;
    int last = Math.min(month - 1, levels.lastMonth());
    for (int at = levels.firstMonth() + Months.YEAR; at <= last; at++) {
      double v = logDays(at, calendar, window);
      double y = Double.isNaN(v) ? Double.NaN : logGrowth(levels, at);
      double dy = y - lastY;
      double dv = v - lastV;
      if (Double.isFinite(dy) && Double.isFinite(dv)) {
        n++;
        vv += dv * dv;
        vy += dv * dy;
        yy += dy * dy;
      }
      lastY = y;
      lastV = v;
    }
    if (n < FEWEST_OBSERVATIONS || vv == 0) {
      return PRIOR;
    }
    double slope = vy / vv;
    double residual = Math.max(0, yy - slope * vy);
    return new Elasticity(slope, StrictMath.sqrt(residual / (n - 1) / vv), n);
  }

  private static Elasticity shrink(Elasticity data) {
    if (data.observations() == 0) {
      return PRIOR;
    }
    double error = Math.max(data.standardError(), 1e-9);
    double weight = 1 / (error * error);
    double priorWeight = 1 / (PRIOR_STANDARD_ERROR * PRIOR_STANDARD_ERROR);
    double precision = weight + priorWeight;
    return new Elasticity(
        (weight * data.value() + priorWeight * PRIOR_MEAN) / precision,
        1 / StrictMath.sqrt(precision),
        data.observations());
  }

  private static double logDays(int month, WorkingDayCalendar calendar, Window window) {
    double days = calendar.workingDays(month, window);
    double baseDays = calendar.workingDays(month - Months.YEAR, window);
    return days >= WorkingDayPair.FEWEST && baseDays >= WorkingDayPair.FEWEST
        ? StrictMath.log(days / baseDays)
        : Double.NaN;
  }

  private static double logGrowth(Levels levels, int month) {
    OptionalLong level = levels.at(month);
    OptionalLong base = levels.at(month - Months.YEAR);
    return level.isPresent() && base.isPresent() && level.getAsLong() > 0 && base.getAsLong() > 0
        ? StrictMath.log((double) level.getAsLong() / base.getAsLong())
        : Double.NaN;
  }
}
