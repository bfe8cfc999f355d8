package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/** Reads one figure for a formula, or says why it cannot enter it. */
final class Reading {
  private Reading() {}

  /** The figure, whatever its sign. */
  static Outcome any(Figures figures, int month) {
    OptionalDouble figure = figures.at(month);
    return figure.isPresent()
        ? Outcome.of(figure.getAsDouble())
        : Outcome.absent(Months.text(month, figures.step()) + " is missing");
  }

  /** The figure, which must be above zero. */
  static Outcome positive(Figures figures, int month) {
    return positive(any(figures, month), Months.text(month, figures.step()));
  }

  /** A value of a period, which must be above zero. */
  static Outcome positive(Outcome value, String period) {
    return !value.isPresent() || value.value() > 0
        ? value
        : Outcome.absent(period + (value.value() == 0 ? " is zero" : " is negative"));
  }

  /** The figure, which must not be below zero. */
  static Outcome notNegative(Figures figures, int month) {
    Outcome figure = any(figures, month);
    return figure.isPresent() && figure.value() < 0
        ? Outcome.absent(Months.text(month, figures.step()) + " is negative")
        : figure;
  }

  /** Why figures cannot meet in one formula, null where they are all by the same kind of period. */
  static Outcome unlike(Figures first, Figures... others) {
    for (Figures other : others) {
      if (other.step() != first.step()) {
        return Outcome.absent(
            "periods of " + first.step() + " and of " + other.step() + " months do not meet");
      }
    }
    return null;
  }
}
