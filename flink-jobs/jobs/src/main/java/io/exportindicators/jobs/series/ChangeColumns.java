package io.exportindicators.jobs.series;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;

import java.util.Arrays;

/** Collects changes as columns. */
final class ChangeColumns {
  private int size;
  private int[] rows = new int[64];
  private int[] periods = new int[64];
  private int[] slots = new int[64];
  private long[] cents = new long[64];
  private long[] grams = new long[64];
  private int[] counts = new int[COUNTS * 64];
  private boolean[] backfills = new boolean[64];

  /** Begins a change; its amounts and counts follow. */
  void start(int row, int period, int slot, boolean backfill) {
    if (size == rows.length) {
      resize(2 * size);
    }
    rows[size] = row;
    periods[size] = period;
    slots[size] = slot;
    backfills[size] = backfill;
    size++;
  }

  void amounts(long value, long weight) {
    cents[size - 1] = value;
    grams[size - 1] = weight;
  }

  void count(int which, int number) {
    counts[COUNTS * (size - 1) + which] = number;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The columns as one element; this one is not to be used any more. */
  SeriesChanges build(String reporter, long publishedMillis) {
    resize(size);
    return new SeriesChanges(
        reporter, publishedMillis, rows, periods, slots, cents, grams, counts, backfills);
  }

  private void resize(int capacity) {
    rows = Arrays.copyOf(rows, capacity);
    periods = Arrays.copyOf(periods, capacity);
    slots = Arrays.copyOf(slots, capacity);
    cents = Arrays.copyOf(cents, capacity);
    grams = Arrays.copyOf(grams, capacity);
    counts = Arrays.copyOf(counts, COUNTS * capacity);
    backfills = Arrays.copyOf(backfills, capacity);
  }
}
