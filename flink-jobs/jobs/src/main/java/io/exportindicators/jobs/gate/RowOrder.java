package io.exportindicators.jobs.gate;

/** Stable order of rows by their group: rows of one group stay in the order of the log. */
final class RowOrder {
  private RowOrder() {}

  /** Places of the rows, ascending by group as unsigned numbers; linear where they are sorted. */
  static int[] byGroup(long[] groups) {
    int[] order = new int[groups.length];
    boolean sorted = true;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      sorted &= i == 0 || Long.compareUnsigned(groups[i - 1], groups[i]) <= 0;
    }
    return sorted ? order : mergeSort(order, groups);
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
