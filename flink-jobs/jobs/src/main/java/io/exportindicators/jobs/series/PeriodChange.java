package io.exportindicators.jobs.series;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static io.exportindicators.jobs.series.SeriesChanges.KNOWN;
import static io.exportindicators.jobs.series.SeriesChanges.STATUS;
import static io.exportindicators.jobs.series.SeriesChanges.UNWEIGHED;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.jobs.key.StatusCode;

/**
 * Differences of one (definition row, reporter, period), added up over groups: of its slots, of its
 * products, whose figures are the total's of their groups, and of partners that it does not list.
 */
final class PeriodChange {
  private final int row;
  private final int reporter;
  private final int period;
  private final RowFigures figures;
  private final int slots;
  private final boolean[] changed;
  private final boolean[] backfill;
  private final long[] cents;
  private final long[] grams;
  private final int[] counts;
  private final UnlistedChange unlisted;

  PeriodChange(Definition row, int reporter, int period, RowFigures figures) {
    this.row = row.number();
    this.reporter = reporter;
    this.period = period;
    this.figures = figures;
    slots = row.slots();
    int places = slots + row.products().size();
    changed = new boolean[places];
    backfill = new boolean[places];
    cents = new long[places];
    grams = new long[places];
    counts = new int[COUNTS * places];
    unlisted = figures.unlisted().exist() ? new UnlistedChange(figures.unlisted()) : null;
  }

  /** Adds the change of one group, which is one product. */
  void add(long product, PartnerAmounts from, PartnerAmounts to, boolean isBackfill) {
    GroupFigures before = figures.before();
    GroupFigures after = figures.after();
    before.fill(from);
    after.fill(to);
    for (int slot = 0; slot < slots; slot++) {
      add(slot, slot, before, after, isBackfill);
    }
    int place = figures.placeOf(product);
    if (place >= 0) {
      add(slots + place, 0, before, after, isBackfill);
    }
    if (unlisted != null) {
      unlisted.add(from, to, isBackfill);
    }
  }

  int reporter() {
    return reporter;
  }

  /** Writes what changed behind what is there. */
  void appendTo(ChangeColumns columns) {
    for (int place = 0; place < changed.length; place++) {
      if (changed[place]) {
        int slot = place < slots ? place : Definition.productSlot(place - slots);
        columns.start(row, period, slot, backfill[place]);
        columns.amounts(cents[place], grams[place]);
        for (int count = 0; count < COUNTS; count++) {
          columns.count(count, counts[COUNTS * place + count]);
        }
      }
    }
    for (int number = 0; unlisted != null && number < unlisted.size(); number++) {
      if (unlisted.changed(number)) {
        columns.start(row, period, SeriesNumber.SLOTS + number, unlisted.backfill(number));
        columns.amounts(unlisted.cents(number), 0);
      }
    }
  }

  private void add(
      int place, int slot, GroupFigures before, GroupFigures after, boolean isBackfill) {
    long value = after.cents(slot) - before.cents(slot);
    long weight = after.grams(slot) - before.grams(slot);
    if (value == 0
        && weight == 0
        && before.known(slot) == after.known(slot)
        && before.weighed(slot) == after.weighed(slot)
        && before.status(slot) == after.status(slot)) {
      return;
    }
    changed[place] = true;
    backfill[place] |= isBackfill;
    cents[place] += value;
    grams[place] += weight;
    count(place, slot, before, -1);
    count(place, slot, after, 1);
  }

  private void count(int place, int slot, GroupFigures of, int sign) {
    if (!of.known(slot)) {
      return;
    }
    counts[COUNTS * place + KNOWN] += sign;
    if (!of.weighed(slot)) {
      counts[COUNTS * place + UNWEIGHED] += sign;
    }
    if (of.status(slot) != StatusCode.UNKNOWN) {
      counts[COUNTS * place + STATUS + of.status(slot)] += sign;
    }
  }
}
