package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * The share of an item in the total.
 *
 * <p>{@code x_i(t) / X(t)}, or the same on the sums of the last k months. Absent where a month of
 * either is missing, and where the total is zero or negative.
 */
public final class Share {
  private Share() {}

  /** The share in the month, a ratio. */
  public static Outcome of(Levels item, Levels total, int month) {
    return quotient(item, "item", total, "total", month, 1);
  }

  /** The share in the sum of the last k months, the month included, a ratio; usually 12. */
  public static Outcome ofSum(Levels item, Levels total, int month, int k) {
    return quotient(item, "item", total, "total", month, k);
  }

  /** One k-month sum over another. */
  static Outcome quotient(
      Levels part, String partName, Levels whole, String wholeName, int month, int k) {
    if (k < 1 || k > Months.YEAR) {
      throw new IllegalArgumentException("months of a sum: " + k);
    }
    long partSum = 0;
    long wholeSum = 0;
    for (int at = month; at > month - k; at--) {
      OptionalLong partLevel = part.at(at);
      OptionalLong wholeLevel = whole.at(at);
      if (partLevel.isEmpty() || wholeLevel.isEmpty()) {
        return Outcome.absent(
            (partLevel.isEmpty() ? partName : wholeName) + " " + Months.text(at) + " is missing");
      }
      partSum = Math.addExact(partSum, partLevel.getAsLong());
      wholeSum = Math.addExact(wholeSum, wholeLevel.getAsLong());
    }
    if (wholeSum <= 0) {
      return Outcome.absent(wholeName + (wholeSum == 0 ? " is zero" : " is negative"));
    }
    return Outcome.of((double) partSum / wholeSum);
  }
}
