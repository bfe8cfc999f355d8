package io.exportindicators.indicators.growth;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * Sum of the last k months, usually 3, 6 or 12.
 *
 * <p>{@code Rk(t) = x(t) + x(t-1) + ... + x(t-k+1)}, exact. Absent unless all k months are there;
 * the reason names the latest one that is not.
 */
public final class RollingSum {
  private RollingSum() {}

  /** The sum in US dollars. */
  public static Outcome of(Levels levels, int month, int k) {
    return MonthSum.dollars(levels, checkedFirst(month, k), month);
  }

  /** The sums of a series as a series of their own: in US cents, by the last of their months. */
  public static Levels view(Levels levels, int k) {
    checkedFirst(0, k);
    return new View(levels, k);
  }

  private static int checkedFirst(int month, int k) {
    if (k < 1 || k > MonthSum.LONGEST) {
      throw new IllegalArgumentException("months of a rolling sum: " + k);
    }
    return month - k + 1;
  }

  private record View(Levels levels, int k) implements Levels {
    @Override
    public OptionalLong at(int month) {
      return MonthSum.cents(levels, month - k + 1, month);
    }

    @Override
    public int firstMonth() {
      return levels.firstMonth() + k - 1;
    }

    @Override
    public int lastMonth() {
      return levels.lastMonth();
    }
  }
}
