package io.exportindicators.ingest;

import java.util.Arrays;

/** Figures of one series in periods near another one, the nearest first. */
final class Neighbours {
  private final int[] periods;
  private final long[] cents;
  private final long[] grams;
  private int size;

  Neighbours(int most) {
    periods = new int[most];
    cents = new long[most];
    grams = new long[most];
  }

  void add(int period, long valueCents, long weightGrams) {
    periods[size] = period;
    cents[size] = valueCents;
    grams[size++] = weightGrams;
  }

  int size() {
    return size;
  }

  int firstPeriod() {
    return Arrays.stream(periods, 0, size).min().orElseThrow();
  }

  int lastPeriod() {
    return Arrays.stream(periods, 0, size).max().orElseThrow();
  }

  /** Value per kg in the nearest period. Unit: USD. */
  double nearestUsdPerKg() {
    return usdPerKg(cents[0], grams[0]);
  }

  /**
   * The median value per kg; where two are in the middle, the one nearer to another value: with
   * half of the periods on its side, that one is not taken for wrong. Unit: USD.
   */
  double medianUsdPerKg(double beside) {
    double[] sorted = new double[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = usdPerKg(cents[i], grams[i]);
    }
    Arrays.sort(sorted);
    double lower = sorted[(size - 1) / 2];
    double upper = sorted[size / 2];
    return beside / lower < upper / beside ? lower : upper;
  }

  /** The median value; the geometric mean where two are in the middle. Unit: US cents. */
  double medianCents() {
    return median(cents);
  }

  /** The median weight; the geometric mean where two are in the middle. Unit: grams. */
  double medianGrams() {
    return median(grams);
  }

  private double median(long[] amounts) {
    long[] sorted = Arrays.copyOf(amounts, size);
    Arrays.sort(sorted);
    return Math.sqrt((double) sorted[(size - 1) / 2] * sorted[size / 2]);
  }

  /** A value per kg in USD; 10 because a kg has ten times as many grams as a dollar has cents. */
  static double usdPerKg(long cents, long grams) {
    return 10.0 * cents / grams;
  }
}
