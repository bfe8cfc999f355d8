package io.exportindicators.indicators.targets;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a goal measures, by the last month of its period: 12-month sums or a year's figure of a
 * flow, the sum so far of a cumulative one, the figure itself of any other.
 *
 * <p>Empty means missing, never zero. Where there is a last month, its value is there.
 */
public interface TrackedFigures {
  /** The value of the period that ends with a month, empty where it is missing. */
  OptionalDouble at(int endMonth);

  /** End of the latest period with a value, empty where there is none. */
  OptionalInt lastMonth();

  /** End of the earliest period with a value, empty where there is none. */
  OptionalInt firstMonth();

  /** Months from the end of one period to that of the next: 1, 3 or 12. */
  int spacing();
}
