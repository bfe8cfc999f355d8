package io.exportindicators.indicators.structure;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.growth.RollingSum;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The squared shares of items in a total and the share of the rest, or why there are none.
 *
 * @param squares sum of the squared shares, from the smallest on; NaN where absent
 * @param rest share of what the items leave; NaN where absent
 * @param absence why there are no shares; null where there are
 */
record Shares(double squares, double rest, String absence) {
  /** The shares in the sums of the last k months. */
  static Shares of(List<? extends Levels> items, Levels total, int month, int k) {
    OptionalLong whole = RollingSum.view(total, k).at(month);
    if (whole.isEmpty()) {
      return absent("total " + RollingSum.of(total, month, k).absence());
    }
    if (whole.getAsLong() <= 0) {
      return absent("total is " + (whole.getAsLong() == 0 ? "zero" : "negative"));
    }
    long[] sums = new long[items.size()];
    long rest = whole.getAsLong();
    for (int i = 0; i < sums.length; i++) {
      OptionalLong sum = RollingSum.view(items.get(i), k).at(month);
      String name = "item " + (i + 1) + " of " + sums.length;
      if (sum.isEmpty()) {
        return absent(name + ": " + RollingSum.of(items.get(i), month, k).absence());
      }
      if (sum.getAsLong() < 0) {
        return absent(name + " is negative");
      }
      sums[i] = sum.getAsLong();
      if (rest < sums[i]) {
        return absent("the items exceed the total");
      }
      rest -= sums[i];
    }
    Arrays.sort(sums);
    double squares = 0;
    for (long sum : sums) {
      double share = (double) sum / whole.getAsLong();
      squares += share * share;
    }
    return new Shares(squares, (double) rest / whole.getAsLong(), null);
  }

  private static Shares absent(String reason) {
    return new Shares(Double.NaN, Double.NaN, reason);
  }
}
