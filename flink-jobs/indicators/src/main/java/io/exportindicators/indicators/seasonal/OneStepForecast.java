package io.exportindicators.indicators.seasonal;

/**
 * The forecast of the first month that is not known, made from the months before it.
 *
 * <p>The logarithm of the level is expected at {@code logMean} with a normal error. {@code
 * standardError² = σ² + v'Cv}: the variance of an innovation, {@code Σe² / (n - k)} of n
 * differenced months and k estimated parameters (σ² among them), and what the estimated regression
 * coefficients, of covariance C, add by the regressors v of that month. The uncertainty of the
 * ARIMA parameters and of the choice of model is not in it. The level has the median {@code
 * exp(logMean)}; its interval is {@code exp(logMean ± k standardError)}. Of Korea's exports,
 * 2020-01 to 2026-06, 70 (total) and 64 (semiconductors) of 78 months were within k = 1.96: years
 * of slump and boom have larger errors than the model has seen.
 *
 * @param logMean expected natural logarithm of the level, working days of that month included
 * @param standardError standard error of that logarithm, above zero
 */
public record OneStepForecast(double logMean, double standardError) {}
