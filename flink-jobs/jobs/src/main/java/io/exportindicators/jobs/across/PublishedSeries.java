package io.exportindicators.jobs.across;

import java.util.Arrays;

/**
 * Growth rates as printed, as they lie in state: months from the first on, in columns.
 *
 * @param firstMonth proleptic month of the first column
 * @param ratios the rates, NaN where there is none
 * @param statuses status of each
 * @param positions vintage of each: log position of the release that changed it last
 * @param publishedMillis publication of that release
 * @param backfills whether that vintage is reconstructed
 */
public record PublishedSeries(
    int firstMonth,
    double[] ratios,
    byte[] statuses,
    long[] positions,
    long[] publishedMillis,
    boolean[] backfills) {
  /** A series without a rate. */
  static final PublishedSeries EMPTY =
      new PublishedSeries(0, new double[0], new byte[0], new long[0], new long[0], new boolean[0]);

  /** The last month, one before the first where there is none. */
  int lastMonth() {
    return firstMonth + ratios.length - 1;
  }

  boolean has(int month) {
    return month >= firstMonth && month <= lastMonth() && !Double.isNaN(ratios[month - firstMonth]);
  }

  /** A copy with room for a month. */
  PublishedSeries including(int month) {
    int first = ratios.length == 0 ? month : Math.min(month, firstMonth);
    int last = ratios.length == 0 ? month : Math.max(month, lastMonth());
    int size = last - first + 1;
    PublishedSeries copy =
        new PublishedSeries(
            first,
            new double[size],
            new byte[size],
            new long[size],
            new long[size],
            new boolean[size]);
    Arrays.fill(copy.ratios, Double.NaN);
    int shift = firstMonth - first;
    for (int i = 0; i < ratios.length; i++) {
      copy.ratios[i + shift] = ratios[i];
      copy.statuses[i + shift] = statuses[i];
      copy.positions[i + shift] = positions[i];
      copy.publishedMillis[i + shift] = publishedMillis[i];
      copy.backfills[i + shift] = backfills[i];
    }
    return copy;
  }
}
