package io.exportindicators.jobs.series;

import io.exportindicators.jobs.gate.GroupBlock;
import io.exportindicators.jobs.key.PartnerCode;
import java.util.ArrayList;
import java.util.List;

/** A block of one group under construction. */
final class Blocks {
  /** One row: partner, cents, grams, status. */
  record Row(String partner, long cents, long grams, int status) {}

  private final List<Row> rows = new ArrayList<>();
  private final long group;
  private boolean covered;
  private boolean backfill;
  private int impliedStatus = 1;

  Blocks(long group) {
    this.group = group;
  }

  Blocks row(String partner, long cents) {
    return row(partner, cents, -1, 1);
  }

  Blocks row(String partner, long cents, long grams, int status) {
    rows.add(new Row(partner, cents, grams, status));
    return this;
  }

  Blocks covered(int status) {
    covered = true;
    impliedStatus = status;
    return this;
  }

  Blocks backfill() {
    backfill = true;
    return this;
  }

  GroupBlock build() {
    int size = rows.size();
    int[] partners = new int[size];
    long[] cents = new long[size];
    long[] grams = new long[size];
    byte[] statuses = new byte[size];
    boolean[] backfills = new boolean[size];
    for (int i = 0; i < size; i++) {
      partners[i] = PartnerCode.of(rows.get(i).partner());
      cents[i] = rows.get(i).cents();
      grams[i] = rows.get(i).grams();
      statuses[i] = (byte) rows.get(i).status();
      backfills[i] = backfill;
    }
    return new GroupBlock(
        1_000,
        backfill,
        new long[] {group},
        new boolean[] {covered},
        new byte[] {(byte) impliedStatus},
        new int[] {size},
        partners,
        cents,
        grams,
        statuses,
        backfills);
  }

  /** What is known after this block, where before was known. */
  PartnerAmounts applyTo(PartnerAmounts before) {
    return PartnerAmountsUpdate.apply(before, build(), 0).orElse(before);
  }

  PartnerAmounts amounts() {
    return applyTo(PartnerAmounts.NONE);
  }
}
