package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * A figure as an index whose mean over a base year is 100.
 *
 * <p>{@code 100 · x(t) / mean of x over the base year}. Absent where the figure or any period of
 * the base year is missing, or that mean is not above zero.
 */
public final class Rebasing {
  private Rebasing() {}

  /** The index. */
  public static Outcome of(Figures figures, int baseYear, int month) {
    OptionalDouble figure = figures.at(month);
    if (figure.isEmpty()) {
      return Outcome.missing(month);
    }
    double sum = 0;
    int parts = 0;
    int first = Months.of(baseYear, 1);
    for (int part = first; part < first + Months.YEAR; part += figures.step()) {
      OptionalDouble base = figures.at(part);
      if (base.isEmpty()) {
        return Outcome.absent("base year %d: %s is missing".formatted(baseYear, Months.text(part)));
      }
      sum += base.getAsDouble();
      parts++;
    }
    double mean = sum / parts;
    return mean > 0
        ? Outcome.ofFinite(100 * (figure.getAsDouble() / mean), "the index is out of range")
        : Outcome.absent("the mean of base year " + baseYear + " is not above zero");
  }
}
