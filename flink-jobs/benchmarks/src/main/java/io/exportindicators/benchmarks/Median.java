package io.exportindicators.benchmarks;

import java.util.Arrays;

/** The middle of measured figures. */
final class Median {
  private Median() {}

  /** The middle one; of an even number the mean of the two in the middle. */
  static double of(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
