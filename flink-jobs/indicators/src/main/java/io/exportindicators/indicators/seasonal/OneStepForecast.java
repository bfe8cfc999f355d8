package io.exportindicators.indicators.seasonal;

/**
 * The forecast of the first month that is not known, made from the months before it.
 *
 * <p>The logarithm of the level is expected at {@code logMean} with a normal error. {@code
 * standardError² = σ²(1 + X'V X)}: the innovation's variance, with degrees of freedom taken off for
 * every estimated parameter, and what the estimated regression coefficients add; the uncertainty of
 * the ARIMA parameters and of the choice of model is not in it. The level has the median {@code
 * exp(logMean)}; its interval is {@code exp(logMean ± k standardError)}.
 *
 * @param logMean expected natural logarithm of the level, working days of that month included
 * @param standardError standard error of that logarithm, above zero
 */
public record OneStepForecast(double logMean, double standardError) {}
