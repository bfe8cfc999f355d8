package io.exportindicators.jobs.gate;

import java.util.stream.IntStream;

/** Stable order of rows by their group: rows of one group stay in the order of the log. */
final class RowOrder {
  private RowOrder() {}

  /**
   * Places of the rows, ascending by group as unsigned numbers.
   *
   * <p>Neighbours of one group are moved as one: in official files most rows have such neighbours.
   */
  static int[] byGroup(long[] groups) {
    int[] starts = new int[groups.length + 1];
    int stretches = 0;
    boolean sorted = true;
    for (int i = 0; i < groups.length; i++) {
      if (i == 0 || groups[i] != groups[i - 1]) {
        sorted &= i == 0 || Long.compareUnsigned(groups[i - 1], groups[i]) < 0;
        starts[stretches++] = i;
      }
    }
    starts[stretches] = groups.length;
    if (sorted) {
      return IntStream.range(0, groups.length).toArray();
    }
    int[] order = IntStream.range(0, stretches).toArray();
    return rows(mergeSort(order, keys(groups, starts, stretches)), starts, groups.length);
  }

  private static long[] keys(long[] groups, int[] starts, int stretches) {
    long[] keys = new long[stretches];
    for (int i = 0; i < stretches; i++) {
      keys[i] = groups[starts[i]];
    }
    return keys;
  }

  private static int[] rows(int[] stretches, int[] starts, int size) {
    int[] rows = new int[size];
    int next = 0;
    for (int stretch : stretches) {
      for (int row = starts[stretch]; row < starts[stretch + 1]; row++) {
        rows[next++] = row;
      }
    }
    return rows;
  }

  private static int[] mergeSort(int[] order, long[] groups) {
    int[] from = order;
    int[] to = new int[order.length];
    for (int width = 1; width < order.length; width *= 2) {
      for (int start = 0; start < order.length; start += 2 * width) {
        merge(from, to, groups, start, Math.min(start + width, order.length), start + 2 * width);
      }
      int[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  private static void merge(
      int[] from, int[] to, long[] groups, int start, int middle, int wantedEnd) {
    int end = Math.min(wantedEnd, from.length);
    int left = start;
    int right = middle;
    for (int out = start; out < end; out++) {
      boolean takeLeft =
          right >= end
              || (left < middle
                  && Long.compareUnsigned(groups[from[left]], groups[from[right]]) <= 0);
      to[out] = takeLeft ? from[left++] : from[right++];
    }
  }
}
