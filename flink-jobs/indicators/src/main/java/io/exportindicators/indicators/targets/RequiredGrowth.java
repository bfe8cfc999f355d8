package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth a year that leads from the latest value to the target.
 *
 * <p>{@code (T / v)^(12 / (E - t)) - 1}, {@code E - t} the months from the end of the value's
 * period to that of the target's. Absent for kinds of which growth means nothing, where value or
 * target is not above zero, and once the target's period is over.
 */
public final class RequiredGrowth {
  private RequiredGrowth() {}

  /** Growth a year to the target, a ratio. */
  public static Outcome of(Goal goal, double value, int valueEndMonth) {
    return to(goal.kind(), goal.target(), value, valueEndMonth);
  }

  /** Growth a year to any milestone. */
  static Outcome to(TargetKind kind, PathPoint wanted, double value, int valueEndMonth) {
    if (!kind.grows()) {
      return Outcome.absent("no growth is required of this kind");
    }
    if (value <= 0 || wanted.value() <= 0) {
      return Outcome.absent("the value or the target is not above zero");
    }
    int months = wanted.endMonth() - valueEndMonth;
    if (months <= 0) {
      return Outcome.absent("the period of the target is over");
    }
    return Outcome.ofFinite(
        StrictMath.pow(wanted.value() / value, (double) Months.YEAR / months) - 1,
        "it is out of range");
  }
}
