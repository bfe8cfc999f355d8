package io.exportindicators.indicators.targets;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a goal measures, by the last month of each period.
 *
 * <p>Of annual flows the sum of the year that ends with the month, of cumulative ones all since the
 * base. Empty means missing, never zero.
 */
public interface TrackedFigures {
  /** The value of the period that ends with a month. */
  OptionalDouble at(int endMonth);

  /** Where the first value is, empty where there is none. */
  OptionalInt firstMonth();

  /** Where the latest value is, empty where there is none. */
  OptionalInt lastMonth();

  /** Months from one value to the next. */
  int spacing();
}
