package io.exportindicators.jobs.source;

/**
 * The numbers that figures and goals may have: 0, or from 1e-18 to 1e18 with either sign.
 *
 * <p>No statistic leaves that range, and sums, products and ratios of what is within it are finite.
 */
final class StatisticalNumber {
  private static final double LARGEST = 1e18;
  private static final double SMALLEST = 1e-18;

  private StatisticalNumber() {}

  /** The value, if it is such a number. */
  static double checked(double value) throws InvalidRecordException {
    if (!Double.isFinite(value)) {
      throw new InvalidRecordException("value is not a number: " + value);
    }
    double size = Math.abs(value);
    if (size > LARGEST || (size < SMALLEST && size > 0)) {
      throw new InvalidRecordException("value " + value + " is out of range");
    }
    return value;
  }
}
