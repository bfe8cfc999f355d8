package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.RollingSum;
import java.util.OptionalLong;

/**
 * What a kilogram was sold for.
 *
 * <p>{@code Σ V / Σ W} over the last k months, US dollars per kilogram. It moves with the mix of
 * what is sold as much as with prices, and says little of chips, whose weight is mostly package.
 * Absent where a month of either is missing, where the weight is zero or negative, and where the
 * value is negative.
 */
public final class UnitValue {
  /** Cents per gram are ten dollars per kilogram. */
  private static final double DOLLARS_PER_KILOGRAM = 10;

  private UnitValue() {}

  /** The unit value of values in US cents and weights in grams. */
  public static Outcome of(Levels values, Levels weights, int month, int k) {
    OptionalLong value = RollingSum.view(values, k).at(month);
    OptionalLong weight = RollingSum.view(weights, k).at(month);
    if (value.isEmpty()) {
      return Outcome.absent("value " + RollingSum.of(values, month, k).absence());
    }
    if (weight.isEmpty()) {
      return Outcome.absent("weight " + RollingSum.of(weights, month, k).absence());
    }
    if (value.getAsLong() < 0) {
      return Outcome.absent("value is negative");
    }
    if (weight.getAsLong() <= 0) {
      String size = weight.getAsLong() == 0 ? " is zero" : " is negative";
      return Outcome.absent("weight" + size);
    }
    return Outcome.of(DOLLARS_PER_KILOGRAM * value.getAsLong() / weight.getAsLong());
  }
}
