package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth of a figure on the same period of the year before.
 *
 * <p>{@code x(t) / x(t-12) - 1}, a ratio. Indices that are not seasonally adjusted (production,
 * shipments, inventories) are compared with the year before only, never with the month before.
 * Absent where either figure is missing, and where the base is zero or negative.
 */
public final class FigureGrowth {
  private FigureGrowth() {}

  /** Growth on the year before. */
  public static Outcome yearOnYear(Figures figures, int month) {
    Outcome figure = Reading.any(figures, month);
    Outcome base = Reading.positive(figures, month - Months.YEAR);
    Outcome absence = Outcome.firstAbsent(figure, base);
    if (absence != null) {
      return absence;
    }
    return Outcome.ofFinite(
        (figure.value() - base.value()) / base.value(), "growth is out of range");
  }
}
