package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Levels;

/**
 * A product whose price is known as value by weight.
 *
 * @param values in US cents
 * @param weights net weights in grams
 */
public record PricedProduct(Levels values, Levels weights) {}
