package io.exportindicators.indicators.seasonal;

/**
 * A month that the model cannot explain, with the coefficient b of its regressor.
 *
 * @param type {@code AO} the month alone, {@code LS} a shift of the level from the month on, {@code
 *     TC} a change that fades by the factor 0.7 a month
 * @param month its number, {@code 12 * year + (monthValue - 1)}
 * @param effect {@code exp(b) - 1}, a ratio: what it does to the level of the month
 */
public record Outlier(String type, int month, double effect) {}
