package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Research and development in a whole: value added, sales, or all that a government spends.
 *
 * <p>{@code R&D / whole}, a ratio, both of one period and currency. Absent where either is missing
 * or the whole is not above zero.
 */
public final class ResearchIntensity {
  private ResearchIntensity() {}

  /** The intensity. */
  public static Outcome of(Figures research, Figures whole, int month) {
    return quotient(research, whole, month);
  }

  /** One figure over another of the same period. */
  static Outcome quotient(Figures above, Figures below, int month) {
    if (above.at(month).isEmpty() || below.at(month).isEmpty()) {
      return Outcome.missing(month);
    }
    double divisor = below.at(month).getAsDouble();
    return divisor > 0
        ? Outcome.ofFinite(above.at(month).getAsDouble() / divisor, "it is out of range")
        : Outcome.absent("what it is divided by is not above zero in " + Months.text(month));
  }
}
