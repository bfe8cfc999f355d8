package io.exportindicators.jobs.gate;

import java.util.Arrays;

/** Collects the groups of one key group. */
final class GroupBlockBuilder {
  private static final int FIRST_CAPACITY = 64;

  private int groupCount;
  private int rowCount;
  private long[] groups = new long[FIRST_CAPACITY];
  private boolean[] covered = new boolean[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];
  private int[] rows = new int[FIRST_CAPACITY];

  void startGroup(long group, boolean isCovered) {
    if (groupCount == groups.length) {
      groups = Arrays.copyOf(groups, 2 * groupCount);
      covered = Arrays.copyOf(covered, 2 * groupCount);
      ends = Arrays.copyOf(ends, 2 * groupCount);
    }
    groups[groupCount] = group;
    covered[groupCount] = isCovered;
    ends[groupCount] = rowCount;
    groupCount++;
  }

  /** Adds a row of the held release, by its place there, to the group started last. */
  void addRow(int row) {
    if (rowCount == rows.length) {
      rows = Arrays.copyOf(rows, 2 * rowCount);
    }
    rows[rowCount++] = row;
    ends[groupCount - 1] = rowCount;
  }

  GroupBlock build(HeldRows held, long publishedMillis, byte status, boolean backfill) {
    int[] partners = new int[rowCount];
    long[] cents = new long[rowCount];
    long[] grams = new long[rowCount];
    byte[] statuses = new byte[rowCount];
    boolean[] backfills = new boolean[rowCount];
    for (int i = 0; i < rowCount; i++) {
      int row = rows[i];
      partners[i] = held.partners()[row];
      cents[i] = held.cents()[row];
      grams[i] = held.grams()[row];
      statuses[i] = held.statuses()[row];
      backfills[i] = held.backfills()[row];
    }
    return new GroupBlock(
        publishedMillis,
        backfill,
        Arrays.copyOf(groups, groupCount),
        Arrays.copyOf(covered, groupCount),
        impliedStatuses(statuses, status),
        Arrays.copyOf(ends, groupCount),
        partners,
        cents,
        grams,
        statuses,
        backfills);
  }

  /** Of each group, the worst status of its rows, or that of the release where it has none. */
  private byte[] impliedStatuses(byte[] statuses, byte ofRelease) {
    byte[] implied = new byte[groupCount];
    int row = 0;
    for (int group = 0; group < groupCount; group++) {
      byte worst = row < ends[group] ? statuses[row] : ofRelease;
      for (; row < ends[group]; row++) {
        worst = (byte) Math.min(worst, statuses[row]);
      }
      implied[group] = worst;
    }
    return implied;
  }
}
