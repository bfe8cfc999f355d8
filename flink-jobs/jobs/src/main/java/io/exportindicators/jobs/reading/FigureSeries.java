package io.exportindicators.jobs.reading;

import java.util.Arrays;

/**
 * Figures as published, as they lie in state: months from the first on, in columns.
 *
 * @param firstMonth proleptic month of the first column
 * @param values the figures, NaN where there is none
 * @param statuses status of each
 * @param positions vintage of each: log position of the release that changed it last
 * @param publishedMillis publication of that release
 * @param backfills whether that vintage is reconstructed
 */
public record FigureSeries(
    int firstMonth,
    double[] values,
    byte[] statuses,
    long[] positions,
    long[] publishedMillis,
    boolean[] backfills) {
  /** A series without a figure. */
  public static final FigureSeries EMPTY =
      new FigureSeries(0, new double[0], new byte[0], new long[0], new long[0], new boolean[0]);

  /** The last month, one before the first where there is none. */
  public int lastMonth() {
    return firstMonth + values.length - 1;
  }

  /** Whether a month has a figure. */
  public boolean has(int month) {
    return month >= firstMonth && month <= lastMonth() && !Double.isNaN(values[month - firstMonth]);
  }

  /** The figure of a month that has one; that it was read is noted. */
  public double read(int month, Provenance provenance) {
    int at = month - firstMonth;
    provenance.read(statuses[at], positions[at], publishedMillis[at], backfills[at]);
    return values[at];
  }

  /** A copy with room for a month. */
  public FigureSeries including(int month) {
    int first = values.length == 0 ? month : Math.min(month, firstMonth);
    int last = values.length == 0 ? month : Math.max(month, lastMonth());
    int size = last - first + 1;
    FigureSeries copy =
        new FigureSeries(
            first,
            new double[size],
            new byte[size],
            new long[size],
            new long[size],
            new boolean[size]);
    Arrays.fill(copy.values, Double.NaN);
    int shift = firstMonth - first;
    for (int i = 0; i < values.length; i++) {
      copy.values[i + shift] = values[i];
      copy.statuses[i + shift] = statuses[i];
      copy.positions[i + shift] = positions[i];
      copy.publishedMillis[i + shift] = publishedMillis[i];
      copy.backfills[i + shift] = backfills[i];
    }
    return copy;
  }

  /** A copy that begins and ends with a figure: what was withdrawn there leaves no trace. */
  FigureSeries withoutUnknownEnds() {
    int first = firstMonth;
    while (first <= lastMonth() && !has(first)) {
      first++;
    }
    int last = lastMonth();
    while (last > first && !has(last)) {
      last--;
    }
    if (first > last) {
      return EMPTY;
    }
    int from = first - firstMonth;
    int to = last + 1 - firstMonth;
    return new FigureSeries(
        first,
        Arrays.copyOfRange(values, from, to),
        Arrays.copyOfRange(statuses, from, to),
        Arrays.copyOfRange(positions, from, to),
        Arrays.copyOfRange(publishedMillis, from, to),
        Arrays.copyOfRange(backfills, from, to));
  }
}
