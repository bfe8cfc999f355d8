package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * Growth of a figure on the same period of the year before.
 *
 * <p>{@code x(t) / x(t-12) - 1}. Absent where either is missing or the base is not above zero.
 * Published indices are not adjusted for the season: they are compared with the year before only,
 * never with the month before.
 */
public final class FigureGrowth {
  private FigureGrowth() {}

  /** Growth on the year before, a ratio. */
  public static Outcome yearOnYear(Figures figures, int month) {
    OptionalDouble figure = figures.at(month);
    if (figure.isEmpty()) {
      return Outcome.missing(month);
    }
    OptionalDouble base = figures.at(month - Months.YEAR);
    if (base.isEmpty()) {
      return Outcome.missing(month - Months.YEAR);
    }
    if (base.getAsDouble() <= 0) {
      return Outcome.absent("base " + Months.text(month - Months.YEAR) + " is not above zero");
    }
    return Outcome.ofFinite(
        figure.getAsDouble() / base.getAsDouble() - 1, "growth is out of range");
  }
}
