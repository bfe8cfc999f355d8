package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Outcome;

/** Growth of a ratio from the growth of its two parts: {@code (1 + gA) / (1 + gB) - 1}. */
final class RelativeGrowth {
  private RelativeGrowth() {}

  /** The growth; absent as the first part that is, and where nothing of the divisor is left. */
  static Outcome of(Outcome numerator, Outcome divisor, String divisorName) {
    Outcome absence = Outcome.firstAbsent(numerator, divisor);
    if (absence != null) {
      return absence;
    }
    return divisor.value() <= -1
        ? Outcome.absent(divisorName + " is not above zero")
        : Outcome.ofFinite(
            (1 + numerator.value()) / (1 + divisor.value()) - 1, "growth is out of range");
  }
}
