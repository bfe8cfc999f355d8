package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;

/** One figure over another of the same period: not below zero over above zero. */
final class FigureRatio {
  private FigureRatio() {}

  /** The ratio; absent with the name of the figure that is missing or has no use. */
  static Outcome of(String partName, Figures part, String wholeName, Figures whole, int month) {
    Outcome absence = Reading.unlike(part, whole);
    if (absence != null) {
      return absence;
    }
    Outcome above = Reading.notNegative(part, month).named(partName);
    Outcome below = Reading.positive(whole, month).named(wholeName);
    absence = Outcome.firstAbsent(above, below);
    return absence == null
        ? Outcome.ofFinite(above.value() / below.value(), "ratio is out of range")
        : absence;
  }
}
