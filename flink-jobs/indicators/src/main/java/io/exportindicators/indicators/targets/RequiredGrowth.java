package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth a year that leads from the latest value to a target.
 *
 * <p>{@code (T / v)^(12 / (E - t)) - 1}, t and E the last months of the value's and of the target's
 * period. Absent for kinds that do not move by rates (cumulative, share, maintain, rank), where
 * value or target is not above zero, and where the value is not from before the target's end.
 */
public final class RequiredGrowth {
  private RequiredGrowth() {}

  /** The growth to the goal's target, a ratio a year. */
  public static Outcome of(Goal goal, double value, int valueEndMonth) {
    return of(goal, goal.milestones().size() - 1, value, valueEndMonth);
  }

  /** The growth to a milestone of the goal, by its index from 0, a ratio a year. */
  public static Outcome of(Goal goal, int milestone, double value, int valueEndMonth) {
    PathPoint point = goal.milestones().get(milestone);
    if (!goal.kind().hasGrowth()) {
      return Outcome.absent("growth means nothing for this kind of goal");
    }
    if (valueEndMonth >= point.endMonth()) {
      return Outcome.absent("period ended " + Months.text(point.endMonth()));
    }
    if (value <= 0 || point.value() <= 0) {
      return Outcome.absent((value <= 0 ? "value" : "target") + " is not above zero");
    }
    double years = (double) (point.endMonth() - valueEndMonth) / Months.YEAR;
    return yearly(value, point.value(), years);
  }

  /** The growth a year that makes one value above zero of another in some years. */
  static Outcome yearly(double from, double to, double years) {
    return Outcome.ofFinite(
        StrictMath.pow(to / from, 1 / years) - 1, "growth a year is out of range");
  }
}
