package io.exportindicators.indicators;

import java.util.OptionalDouble;

/**
 * The figures of one series that is no trade: real numbers by period.
 *
 * <p>A period stands at its first month, as the proleptic number of {@link Months}. Empty means
 * missing, never zero; zero is a figure.
 */
public interface Figures {
  /** The figure of the period that begins with a month, empty where it is missing. */
  OptionalDouble at(int month);

  /** Months from one period to the next: 1, 3 or 12. */
  int step();

  /** No period before this one is known; without any figure it is after {@link #lastMonth}. */
  int firstMonth();

  /** No period after this one is known. */
  int lastMonth();
}
