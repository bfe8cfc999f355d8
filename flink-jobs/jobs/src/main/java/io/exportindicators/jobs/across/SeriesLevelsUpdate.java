package io.exportindicators.jobs.across;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;

import io.exportindicators.jobs.series.SeriesChanges;
import java.util.Arrays;

/** Adds the differences of one release to a series, which is copied at the first of them. */
final class SeriesLevelsUpdate {
  private final long position;
  private final int firstNew;
  private SeriesLevels levels;
  private boolean isCopy;
  private int firstChanged = Integer.MAX_VALUE;

  SeriesLevelsUpdate(SeriesLevels before, long position) {
    this.position = position;
    this.firstNew = before.cents().length == 0 ? Integer.MAX_VALUE : before.lastMonth() + 1;
    this.levels = before;
  }

  /** Adds change i, which is of this series, in a month. */
  void add(SeriesChanges changes, int i, int month) {
    if (levels.cents().length == 0) {
      levels = resized(levels, month, month);
    } else if (!isCopy || !levels.spans(month)) {
      levels =
          resized(
              levels, Math.min(month, levels.firstMonth()), Math.max(month, levels.lastMonth()));
    }
    isCopy = true;
    int at = month - levels.firstMonth();
    levels.cents()[at] += changes.cents()[i];
    levels.grams()[at] += changes.grams()[i];
    for (int count = 0; count < COUNTS; count++) {
      levels.counts()[COUNTS * at + count] += changes.counts()[COUNTS * i + count];
    }
    levels.backfills()[at] =
        changes.backfills()[i] || (levels.positions()[at] == position && levels.backfills()[at]);
    levels.positions()[at] = position;
    levels.publishedMillis()[at] =
        Math.max(levels.publishedMillis()[at], changes.publishedMillis());
    firstChanged = Math.min(firstChanged, Math.min(month, firstNew));
  }

  SeriesLevels levels() {
    return levels;
  }

  /** The first month that is not as before; a gap before a new last month is new too. */
  int firstChanged() {
    return firstChanged;
  }

  private static SeriesLevels resized(SeriesLevels from, int first, int last) {
    int size = last - first + 1;
    int shift = from.cents().length == 0 ? 0 : from.firstMonth() - first;
    int length = from.cents().length;
    SeriesLevels to =
        new SeriesLevels(
            first,
            new long[size],
            new long[size],
            new int[COUNTS * size],
            new long[size],
            new long[size],
            new boolean[size]);
    if (length == 0) {
      Arrays.fill(to.positions(), -1);
      return to;
    }
    Arrays.fill(to.positions(), -1);
    System.arraycopy(from.cents(), 0, to.cents(), shift, length);
    System.arraycopy(from.grams(), 0, to.grams(), shift, length);
    System.arraycopy(from.counts(), 0, to.counts(), COUNTS * shift, COUNTS * length);
    System.arraycopy(from.positions(), 0, to.positions(), shift, length);
    System.arraycopy(from.publishedMillis(), 0, to.publishedMillis(), shift, length);
    System.arraycopy(from.backfills(), 0, to.backfills(), shift, length);
    return to;
  }
}
