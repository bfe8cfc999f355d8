package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Outcome;

/**
 * How far a value is from the path, above zero where it is better.
 *
 * <p>{@code v / P - 1}, a ratio; of shares and of what is to be maintained {@code v - P}, in points
 * (0.01 is one percentage point). The rule that says on path or off takes the {@link #relative} one
 * for every kind. Absent where the path is not above zero and would have to divide.
 */
public final class PathDeviation {
  private PathDeviation() {}

  /** The deviation that is shown: points or a ratio by the kind of the goal. */
  public static Outcome of(Goal goal, double value, double pathValue) {
    return goal.kind().judgedInPoints()
        ? finite(value - pathValue)
        : relative(goal, value, pathValue);
  }

  /**
   * The deviation by the path's value, a ratio: {@code v / P - 1}, of ranks {@code (P - v) / P}.
   */
  public static Outcome relative(Goal goal, double value, double pathValue) {
    if (pathValue <= 0) {
      return Outcome.absent("path is " + (pathValue == 0 ? "zero" : "negative"));
    }
    double better = goal.kind().smallerIsBetter() ? pathValue - value : value - pathValue;
    return finite(better / pathValue);
  }

  private static Outcome finite(double deviation) {
    return Outcome.ofFinite(deviation, "deviation is out of range");
  }
}
