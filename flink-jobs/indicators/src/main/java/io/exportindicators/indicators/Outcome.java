package io.exportindicators.indicators;

import java.util.Objects;

/**
 * A value, or the reason why there is none.
 *
 * @param value the value; NaN where absent
 * @param absence why there is no value, in short plain English; null where there is one
 */
public record Outcome(double value, String absence) {
  /** A value and a reason exclude each other, and a value is finite. */
  public Outcome {
    if (absence == null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite value: " + value);
    }
    if (absence != null && !Double.isNaN(value)) {
      throw new IllegalArgumentException("both a value and an absence: " + absence);
    }
  }

  /** A value. */
  public static Outcome of(double value) {
    return new Outcome(value, null);
  }

  /** A value, or a reason where the computation has left the range of numbers. */
  public static Outcome ofFinite(double value, String reason) {
    return Double.isFinite(value) ? of(value) : absent(reason);
  }

  /** No value, and why. */
  public static Outcome absent(String reason) {
    return new Outcome(Double.NaN, Objects.requireNonNull(reason));
  }

  /** No value, because the level of a month is missing. */
  public static Outcome missing(int month) {
    return absent(Months.text(month) + " is missing");
  }

  /** An amount of US cents as a value in US dollars. */
  public static Outcome dollars(long cents) {
    return of(cents / 100.0);
  }

  /** Whether there is a value. */
  public boolean isPresent() {
    return absence == null;
  }

  /** The same; where there is no value, the reason begins with whose it is. */
  public Outcome named(String subject) {
    return isPresent() ? this : absent(subject + " " + absence);
  }

  /** The first without a value, null where all have one. */
  public static Outcome firstAbsent(Outcome... outcomes) {
    for (Outcome outcome : outcomes) {
      if (!outcome.isPresent()) {
        return outcome;
      }
    }
    return null;
  }
}
