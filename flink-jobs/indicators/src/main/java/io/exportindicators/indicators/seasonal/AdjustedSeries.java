package io.exportindicators.indicators.seasonal;

/**
 * A series without its season and without the effect of its working days.
 *
 * @param adjusted table D11: level / (seasonal factor × calendar factor) of each month, in the unit
 *     of the levels; outliers are in it
 * @param next the forecast of the month after the last
 * @param q the quality Q of the adjustment, 0 to 3; above 1 it is to be doubted
 * @param m7 the statistic M7, seasonality that moves against seasonality that stays, 0 to 3; above
 *     1 there is no season to identify
 * @param residualSeasonalityPValue the probability of at least as much autocorrelation at 12 and 24
 *     months in an adjusted series without a season (test QS on table D11 without outliers,
 *     differenced); below 0.01 a season is left
 * @param workingDayElasticity the coefficient of the logarithm of working days; NaN without a
 *     calendar
 * @param outliers what the model does not explain, in order of month and type
 */
public record AdjustedSeries(
    double[] adjusted,
    OneStepForecast next,
    double q,
    double m7,
    double residualSeasonalityPValue,
    double workingDayElasticity,
    Outlier[] outliers) {}
