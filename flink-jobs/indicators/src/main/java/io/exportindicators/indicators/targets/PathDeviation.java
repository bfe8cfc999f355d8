package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Outcome;

/**
 * How far a value is from the path.
 *
 * <p>{@code v / P - 1}; of shares and what is to be maintained {@code v - P}, in points as a ratio
 * (0.01 is one percentage point); of ranks {@code P - v}, in places. Above zero is better
 * throughout.
 */
public final class PathDeviation {
  private PathDeviation() {}

  /** The deviation as it is told. */
  public static Outcome of(Goal goal, double value, double pathValue) {
    if (goal.kind().isInPoints()) {
      return Outcome.of(value - pathValue);
    }
    return goal.kind() == TargetKind.RANK
        ? Outcome.of(pathValue - value)
        : relative(goal, value, pathValue);
  }

  /** The deviation as it is judged: relative to the path for all kinds. */
  public static Outcome relative(Goal goal, double value, double pathValue) {
    if (pathValue <= 0) {
      return Outcome.absent("the path is not above zero");
    }
    double ratio = value / pathValue - 1;
    return Outcome.ofFinite(goal.kind() == TargetKind.RANK ? -ratio : ratio, "it is out of range");
  }
}
