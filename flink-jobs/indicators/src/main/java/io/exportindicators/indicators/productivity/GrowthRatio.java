package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Outcome;

/** Growth of a quotient: {@code (1 + g) / (1 + h) - 1}; absent where either is, or h is -1. */
final class GrowthRatio {
  private GrowthRatio() {}

  static Outcome of(Outcome above, Outcome below) {
    if (!above.isPresent()) {
      return above;
    }
    if (!below.isPresent()) {
      return below;
    }
    return below.value() == -1
        ? Outcome.absent("what it is divided by fell to zero")
        : Outcome.ofFinite((1 + above.value()) / (1 + below.value()) - 1, "it is out of range");
  }
}
