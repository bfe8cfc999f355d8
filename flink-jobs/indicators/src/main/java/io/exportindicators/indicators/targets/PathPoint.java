package io.exportindicators.indicators.targets;

/**
 * A value at the end of a month: a base, a milestone or a target.
 *
 * @param endMonth last month of the period, a proleptic number
 * @param value the value, finite
 */
public record PathPoint(int endMonth, double value) {
  /** Refuses what is no number. */
  public PathPoint {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite value: " + value);
    }
  }
}
