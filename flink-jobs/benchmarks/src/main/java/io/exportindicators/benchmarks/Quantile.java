package io.exportindicators.benchmarks;

import java.util.Arrays;

/** How large a part of measured figures is. */
final class Quantile {
  private Quantile() {}

  /** The smallest figure that a share of them, above 0 and at most 1, does not exceed. */
  static double of(double share, double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
