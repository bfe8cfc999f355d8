package io.exportindicators.indicators;

import java.util.OptionalLong;

/**
 * The levels of one series by month, in integer US cents.
 *
 * <p>A month is its proleptic number, {@code 12 * year + (monthValue - 1)}. A series of windows
 * (days 1 to 10, days 1 to 20) has one level a month too: like is only ever compared with like.
 * Empty means missing, never zero; zero is a level. Levels lie within ±{@link #LIMIT}, so that no
 * sum here leaves the range of a long.
 */
public interface Levels {
  /** Largest size of a level in cents: 10<sup>17</sup>, forty times the world's yearly trade. */
  long LIMIT = 100_000_000_000_000_000L;

  /** The level of a month, empty where it is missing. */
  OptionalLong at(int month);

  /** No month before this one is known; without any level it is after {@link #lastMonth}. */
  int firstMonth();

  /** No month after this one is known. */
  int lastMonth();
}
