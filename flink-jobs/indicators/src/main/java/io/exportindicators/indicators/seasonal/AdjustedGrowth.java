package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * Growth of seasonally adjusted levels {@code s} from one month, or three, to the next.
 *
 * <p>{@code s(t) / s(t-1) - 1}; {@code S(t) / S(t-3) - 1} with {@code S(t) = s(t) + s(t-1) +
 * s(t-2)}; annualised, that ratio to the power of four. Absent where a level is missing or the base
 * is not above zero.
 */
public final class AdjustedGrowth {
  private static final int QUARTER = 3;
  private static final int QUARTERS_OF_YEAR = 4;

  private AdjustedGrowth() {}

  /** Month on month, a ratio. */
  public static Outcome ofMonth(Figures adjusted, int month) {
    return ratio(adjusted, month, 1).growth(1);
  }

  /** Three months on the three before, a ratio, not annualised. */
  public static Outcome ofQuarter(Figures adjusted, int month) {
    return ratio(adjusted, month, QUARTER).growth(1);
  }

  /** Three months on the three before, at the pace of a year. */
  public static Outcome ofQuarterAnnualised(Figures adjusted, int month) {
    return ratio(adjusted, month, QUARTER).growth(QUARTERS_OF_YEAR);
  }

  private record Ratio(double value, int missing) {
    Outcome growth(int power) {
      return missing == Integer.MIN_VALUE
          ? Outcome.ofFinite(StrictMath.pow(value, power) - 1, "the base is zero")
          : Outcome.missing(missing);
    }
  }

  private static Ratio ratio(Figures adjusted, int month, int months) {
    double sum = 0;
    double base = 0;
    for (int back = 0; back < 2 * months; back++) {
      OptionalDouble level = adjusted.at(month - back);
      if (level.isEmpty()) {
        return new Ratio(Double.NaN, month - back);
      }
      if (back < months) {
        sum += level.getAsDouble();
      } else {
        base += level.getAsDouble();
      }
    }
    return new Ratio(sum / base, Integer.MIN_VALUE);
  }
}
