package io.exportindicators.indicators.nowcast;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.structure.GrowthWithout;

/** Korea's exports by name: {@code total}, {@code semiconductors} and their {@code rest}. */
final class KcsSeries {
  private KcsSeries() {}

  static Levels of(String name, Window window) {
    return switch (name) {
      case "total" -> KcsFigures.total(window);
      case "semiconductors" -> KcsFigures.semiconductors(window);
      case "rest" ->
          GrowthWithout.rest(KcsFigures.total(window), KcsFigures.semiconductors(window));
      default -> throw new IllegalArgumentException(name);
    };
  }
}
