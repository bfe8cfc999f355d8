package io.exportindicators.indicators.calendar;

/**
 * How much a level follows the working days: with β = 0.6, one percent more days is 0.6 percent
 * more trade.
 *
 * @param value β
 * @param standardError its standard error
 * @param observations year-on-year changes that entered it; 0 where it is the prior alone
 */
public record Elasticity(double value, double standardError, int observations) {}
