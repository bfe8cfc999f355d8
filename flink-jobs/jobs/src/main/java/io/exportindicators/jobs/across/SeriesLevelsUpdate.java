package io.exportindicators.jobs.across;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;

import io.exportindicators.jobs.series.SeriesChanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds the differences of one release to a series, which is copied once for all of them. */
final class SeriesLevelsUpdate {
  private final long position;
  private final int firstNew;
  private final List<Change> added = new ArrayList<>();
  private SeriesLevels levels;
  private int firstMonth;
  private int lastMonth;
  private int firstChanged = Integer.MAX_VALUE;

  private record Change(SeriesChanges changes, int i, int month) {}

  SeriesLevelsUpdate(SeriesLevels before, long position) {
    this.position = position;
    this.levels = before;
    boolean isEmpty = before.cents().length == 0;
    firstNew = isEmpty ? Integer.MAX_VALUE : before.lastMonth() + 1;
    firstMonth = isEmpty ? Integer.MAX_VALUE : before.firstMonth();
    lastMonth = isEmpty ? Integer.MIN_VALUE : before.lastMonth();
  }

  /** Adds change i, which is of this series, in a month. */
  void add(SeriesChanges changes, int i, int month) {
    added.add(new Change(changes, i, month));
    firstMonth = Math.min(firstMonth, month);
    lastMonth = Math.max(lastMonth, month);
    firstChanged = Math.min(firstChanged, Math.min(month, firstNew));
  }

  /** The series with what was added. */
  SeriesLevels levels() {
    if (!added.isEmpty()) {
      levels = resized(levels, firstMonth, lastMonth);
      added.forEach(this::enter);
      added.clear();
    }
    return levels;
  }

  private void enter(Change change) {
    SeriesChanges changes = change.changes();
    int i = change.i();
    int at = change.month() - levels.firstMonth();
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
    Arrays.fill(to.positions(), 0, shift, -1);
    Arrays.fill(to.positions(), shift + length, size, -1);
    System.arraycopy(from.cents(), 0, to.cents(), shift, length);
    System.arraycopy(from.grams(), 0, to.grams(), shift, length);
    System.arraycopy(from.counts(), 0, to.counts(), COUNTS * shift, COUNTS * length);
    System.arraycopy(from.positions(), 0, to.positions(), shift, length);
    System.arraycopy(from.publishedMillis(), 0, to.publishedMillis(), shift, length);
    System.arraycopy(from.backfills(), 0, to.backfills(), shift, length);
    return to;
  }
}
