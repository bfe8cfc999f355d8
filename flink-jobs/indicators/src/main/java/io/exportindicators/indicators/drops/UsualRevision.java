package io.exportindicators.indicators.drops;

import java.util.Arrays;

/**
 * How far the levels of a series usually move after they came out: the median of {@code |x latest /
 * x first - 1|} over the months whose first figure is known, at least {@value #LEAST}.
 *
 * <p>A revision no larger than this is no news.
 */
public final class UsualRevision {
  /** A floor of ours: while hardly a figure was revised, half a percent is no news. */
  public static final double LEAST = 0.005;

  private UsualRevision() {}

  /** The usual size, a ratio; both arrays have the same months, all levels above zero. */
  public static double of(double[] first, double[] latest) {
    double[] sizes = new double[first.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = size(first[i], latest[i]);
    }
    Arrays.sort(sizes);
    int n = sizes.length;
    double median = n == 0 ? 0 : (sizes[(n - 1) / 2] + sizes[n / 2]) / 2;
    return Math.max(LEAST, median);
  }

  /** Size of one revision, a ratio. */
  public static double size(double before, double after) {
    return Math.abs(after / before - 1);
  }
}
