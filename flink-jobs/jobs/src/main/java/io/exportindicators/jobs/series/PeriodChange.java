package io.exportindicators.jobs.series;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static io.exportindicators.jobs.series.SeriesChanges.KNOWN;
import static io.exportindicators.jobs.series.SeriesChanges.STATUS;
import static io.exportindicators.jobs.series.SeriesChanges.UNWEIGHED;

import io.exportindicators.jobs.key.StatusCode;

/** Differences of all slots of one (definition row, reporter, period), added up over groups. */
final class PeriodChange {
  private final int row;
  private final int reporter;
  private final int period;
  private final boolean[] changed;
  private final boolean[] backfill;
  private final long[] cents;
  private final long[] grams;
  private final int[] counts;

  PeriodChange(int row, int reporter, int period, int slots) {
    this.row = row;
    this.reporter = reporter;
    this.period = period;
    changed = new boolean[slots];
    backfill = new boolean[slots];
    cents = new long[slots];
    grams = new long[slots];
    counts = new int[COUNTS * slots];
  }

  void add(GroupFigures before, GroupFigures after, boolean isBackfill) {
    for (int slot = 0; slot < changed.length; slot++) {
      long value = after.cents(slot) - before.cents(slot);
      long weight = after.grams(slot) - before.grams(slot);
      if (value == 0
          && weight == 0
          && before.known(slot) == after.known(slot)
          && before.weighed(slot) == after.weighed(slot)
          && before.status(slot) == after.status(slot)) {
        continue;
      }
      changed[slot] = true;
      backfill[slot] |= isBackfill;
      cents[slot] += value;
      grams[slot] += weight;
      count(slot, before, -1);
      count(slot, after, 1);
    }
  }

  private void count(int slot, GroupFigures figures, int sign) {
    if (!figures.known(slot)) {
      return;
    }
    counts[COUNTS * slot + KNOWN] += sign;
    if (!figures.weighed(slot)) {
      counts[COUNTS * slot + UNWEIGHED] += sign;
    }
    if (figures.status(slot) != StatusCode.UNKNOWN) {
      counts[COUNTS * slot + STATUS + figures.status(slot)] += sign;
    }
  }

  int row() {
    return row;
  }

  int reporter() {
    return reporter;
  }

  int period() {
    return period;
  }

  int slots() {
    return changed.length;
  }

  boolean changed(int slot) {
    return changed[slot];
  }

  boolean backfill(int slot) {
    return backfill[slot];
  }

  long cents(int slot) {
    return cents[slot];
  }

  long grams(int slot) {
    return grams[slot];
  }

  int count(int slot, int which) {
    return counts[COUNTS * slot + which];
  }
}
