package io.exportindicators.indicators.nowcast;

import io.exportindicators.indicators.Outcome;
import java.util.Arrays;

/**
 * Sizes of the errors that forecasts have made, each before the outcome was known.
 *
 * <p>Of the last n, at most {@value #LAST}, the {@code ⌈0.8 (n + 1)⌉}-th smallest is exceeded by
 * the next one with a chance of at most 20 % if they are exchangeable, whatever their distribution
 * (split conformal prediction). Two years: every season twice, and times may become calmer or
 * wilder.
 *
 * <p>Source: V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in a Random World", 2005.
 */
final class PastErrors {
  /** Errors that count, the newest ones. */
  static final int LAST = 24;

  /** With fewer errors than these there is no interval. */
  static final int FEWEST = 12;

  private final double[] newest = new double[LAST];
  private int count;

  /** The size of one more error. */
  void add(double size) {
    newest[count % LAST] = size;
    count++;
  }

  /** The size that 80 % of errors stay within. */
  Outcome bound80() {
    if (count < FEWEST) {
      return Outcome.absent(
          "too short a history: " + count + " months could be forecast, " + FEWEST + " are needed");
    }
    int n = Math.min(count, LAST);
    double[] sorted = Arrays.copyOf(newest, n);
    Arrays.sort(sorted);
    int rank = (4 * (n + 1) + 4) / 5;
    return Outcome.ofFinite(sorted[rank - 1], "errors are out of range");
  }
}
