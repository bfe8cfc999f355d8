package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;

/**
 * Seasonal adjustment and forecast of monthly levels by X-13ARIMA-SEATS (its X-11).
 *
 * <p>{@code ln x(t) = β r(t) + Σ b o(t) + u(t)}: r the logarithm of the working days less its mean
 * of the months of that name, o the outliers, u a seasonal ARIMA process. The adjusted level is
 * {@code x(t) / (s(t) exp(β r(t)))} with the seasonal factor s of X-11, which runs on {@code x(t)}
 * without calendar and outliers, extended by a year of forecasts. Sources: U.S. Census Bureau,
 * X-13ARIMA-SEATS Reference Manual; JDemetra+ 3.5.
 *
 * <p>Levels are those of consecutive months in any one unit, from a month {@code 12 * year +
 * (monthValue - 1)}; NaN is a gap. The calendar may be null: then there is no r. Absent, with the
 * reason, where there are fewer than 48 months, a gap, a level not above zero, one value in half of
 * the months or more, or four in five that repeat the month before, where the calendar does not
 * reach a year beyond the last level, and where X-13 finds no model, no forecast or no adjustment,
 * or one with a level that is not above zero. The same input gives the same bits on one kind of
 * processor, in any thread, compiled or not. Another unit moves results by some 1e-9 of their size.
 */
public final class SeasonalAdjustment {
  private SeasonalAdjustment() {}

  /** Identifies the model: orders, mean, and outliers in all months. */
  public static Fit<SeasonalModel> identify(
      int firstMonth, double[] levels, WorkingDayCalendar calendar) {
    return ObservedSeries.of(firstMonth, levels, calendar)
        .then(
            series ->
                X13.estimate(RegArimaSpecification.identifying(series), series)
                    .then(estimated -> Fit.of(estimated.model())));
  }

  /**
   * Adjusts with a model's orders and outliers; coefficients are estimated anew, beginning with the
   * model's, and outliers are looked for after the last month that it was identified on.
   */
  public static Fit<AdjustedSeries> adjust(
      SeasonalModel model, int firstMonth, double[] levels, WorkingDayCalendar calendar) {
    return ObservedSeries.of(firstMonth, levels, calendar)
        .then(series -> X13.estimate(model, series).then(estimate -> X13.adjust(estimate, series)));
  }

  /** The forecast that {@link #adjust} gives, without adjusting. */
  public static Fit<OneStepForecast> forecast(
      SeasonalModel model, int firstMonth, double[] levels, WorkingDayCalendar calendar) {
    return ObservedSeries.of(firstMonth, levels, calendar)
        .then(series -> X13.estimate(model, series).then(EstimatedModel::next));
  }
}
