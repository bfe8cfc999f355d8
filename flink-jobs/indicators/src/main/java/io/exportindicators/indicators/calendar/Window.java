package io.exportindicators.indicators.calendar;

/** The part of a month that a level covers, always from day 1. */
public enum Window {
  /** Days 1 to 10. */
  DAYS_1_TO_10,
  /** Days 1 to 20. */
  DAYS_1_TO_20,
  /** The whole month. */
  MONTH
}
