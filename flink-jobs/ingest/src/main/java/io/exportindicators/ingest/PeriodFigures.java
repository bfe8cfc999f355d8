package io.exportindicators.ingest;

import java.util.Arrays;

/**
 * Values and weights by period, the newest of each period: 20 bytes for a period.
 *
 * <p>A period is the number of its first month since the year 0, so that distances are months.
 */
final class PeriodFigures {
  private int[] periods = new int[4];
  private long[] cents = new long[4];
  private long[] grams = new long[4];
  private int size;

  /** Takes the figure of a period in the place of the one that is there. */
  void put(int period, long valueCents, long weightGrams) {
    int place = placeOf(period);
    if (place == size || periods[place] != period) {
      makeRoom(place);
      periods[place] = period;
    }
    cents[place] = valueCents;
    grams[place] = weightGrams;
  }

  /** The value of a period, 0 where there is none. Unit: US cents. */
  long centsOf(int period) {
    int place = placeOf(period);
    return place < size && periods[place] == period ? cents[place] : 0;
  }

  /** Forgets what cannot be among the so many nearest of any period of a range. */
  void keepNearest(int first, int last, int count) {
    int earliest = placeOf(first) - count;
    if (earliest > 0) {
      move(earliest, 0, size - earliest);
      size -= earliest;
    }
    size = Math.min(size, placeOf(last + 1) + count);
  }

  /** How many periods are before one. */
  private int placeOf(int period) {
    int found = Arrays.binarySearch(periods, 0, size, period);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * The figures of the nearest periods, of two equally near ones the earlier first.
   *
   * @param itself whether the figure of the period itself counts
   */
  Neighbours nearest(int period, boolean itself, int count) {
    int behind = placeOf(itself ? period : period + 1);
    int before = placeOf(period) - 1;
    Neighbours neighbours = new Neighbours(count);
    while (neighbours.size() < count && (before >= 0 || behind < size)) {
      boolean back =
          behind >= size || (before >= 0 && period - periods[before] <= periods[behind] - period);
      int place = back ? before-- : behind++;
      neighbours.add(periods[place], cents[place], grams[place]);
    }
    return neighbours;
  }

  private void makeRoom(int place) {
    if (size == periods.length) {
      periods = Arrays.copyOf(periods, 2 * size);
      cents = Arrays.copyOf(cents, 2 * size);
      grams = Arrays.copyOf(grams, 2 * size);
    }
    move(place, place + 1, size - place);
    size++;
  }

  private void move(int from, int to, int count) {
    System.arraycopy(periods, from, periods, to, count);
    System.arraycopy(cents, from, cents, to, count);
    System.arraycopy(grams, from, grams, to, count);
  }
}
