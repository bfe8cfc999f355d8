package io.exportindicators.indicators.targets;

/**
 * A value at the end of a period: a base, a milestone or a target.
 *
 * @param endMonth last month of the period
 * @param value in the goal's unit; finite
 */
public record PathPoint(int endMonth, double value) {
  /** A point has a number. */
  public PathPoint {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite value: " + value);
    }
  }
}
