package io.exportindicators.indicators.seasonal;

/**
 * A regression model with seasonal ARIMA errors (p d q)(bp bd bq)₁₂ of the logarithm of a series,
 * as it was identified: what it is made of, and where later estimates of its coefficients begin.
 *
 * @param identifiedThrough the last month of the levels that it was identified on
 * @param mean whether the differenced series has a mean
 * @param p order of the autoregressive polynomial
 * @param d times it is differenced
 * @param q order of the moving-average polynomial
 * @param bp order of the seasonal autoregressive polynomial
 * @param bd times it is differenced by 12 months
 * @param bq order of the seasonal moving-average polynomial
 * @param coefficients of the ARIMA polynomials as they were estimated then: φ, seasonal φ, θ,
 *     seasonal θ
 * @param outlierTypes types of the outliers that were found ({@code AO}, {@code LS}, {@code TC})
 * @param outlierMonths their months, in the same order
 */
public record SeasonalModel(
    int identifiedThrough,
    boolean mean,
    int p,
    int d,
    int q,
    int bp,
    int bd,
    int bq,
    double[] coefficients,
    String[] outlierTypes,
    int[] outlierMonths) {}
