package io.exportindicators.indicators.calendar;

import java.time.LocalDate;

/**
 * A day that does not count as a working day, whatever day of the week it is.
 *
 * @param date the day
 * @param name its English name; for a substitute, of the holiday it stands for
 * @param kind why it is one
 * @param expected true where it follows from the rules as they are read today but is not confirmed
 */
public record Holiday(LocalDate date, String name, Kind kind, boolean expected) {
  /** Why a day is a holiday. */
  public enum Kind {
    /** A public holiday on a fixed date. */
    FIXED,
    /** A public holiday of the lunar calendar. */
    LUNAR,
    /** Labour Day: no public holiday before 2026, yet never a working day. */
    LABOUR,
    /** In place of a holiday that fell on a Sunday, a Saturday or another holiday. */
    SUBSTITUTE,
    /** Declared once by the government. */
    TEMPORARY,
    /** The day of a national election. */
    ELECTION
  }
}
