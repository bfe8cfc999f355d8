package io.exportindicators.indicators;

import java.util.OptionalDouble;

/**
 * Real numbers of one series by period: an index, persons, hours, an amount in its own unit.
 *
 * <p>A period stands at its first month, a proleptic number as in {@link Months}; months that begin
 * no period have no figure. Empty means missing, never zero; a figure is finite.
 */
public interface Figures {
  /** The figure of the period that begins with a month, empty where it is missing. */
  OptionalDouble at(int month);

  /** Months from one period to the next: 1, 3 or 12. */
  int step();

  /** No period before this one is known; without any figure it is after {@link #lastMonth}. */
  int firstMonth();

  /** No period after the one that begins here is known. */
  int lastMonth();
}
