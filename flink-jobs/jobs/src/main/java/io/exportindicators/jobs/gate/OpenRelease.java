package io.exportindicators.jobs.gate;

import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.OtherRecord;
import io.exportindicators.jobs.source.TradeRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one release whose marker has not come yet: grows row by row, in columns. */
final class OpenRelease {
  private static final int FIRST_CAPACITY = 1024;

  /** Columns of this many rows, some ten megabytes, are kept for the next release. */
  private static final int KEPT_CAPACITY = 1 << 18;

  private String source = "";
  private String releaseId = "";
  private int attempt;
  private final List<OtherRecord> others = new ArrayList<>();
  private long[] otherOffsets = new long[FIRST_CAPACITY];
  private int rows;
  private long[] offsets = new long[FIRST_CAPACITY];
  private long[] groups = new long[FIRST_CAPACITY];
  private int[] partners = new int[FIRST_CAPACITY];
  private long[] cents = new long[FIRST_CAPACITY];
  private long[] grams = new long[FIRST_CAPACITY];
  private byte[] statuses = new byte[FIRST_CAPACITY];
  private boolean[] backfills = new boolean[FIRST_CAPACITY];

  /** Records held, trade rows and others. */
  long records() {
    return (long) rows + others.size();
  }

  /** Whether an entry is of the release that is held. */
  boolean holds(LogEntry entry) {
    return records() > 0
        && attempt == entry.attempt()
        && releaseId.equals(entry.releaseId())
        && source.equals(entry.source());
  }

  /** Adds a record of the release that is held, or of a new one when none is. */
  void add(LogEntry entry) {
    if (records() == 0) {
      source = entry.source();
      releaseId = entry.releaseId();
      attempt = entry.attempt();
    }
    if (entry.row() == null) {
      add(entry.offset(), entry.other());
    } else {
      add(entry.offset(), entry.row());
    }
  }

  /** The records that are no trade rows, in the order of the log. */
  List<OtherRecord> others() {
    return List.copyOf(others);
  }

  /** What is held but the other records themselves, as one immutable part, ready for state. */
  HeldRows held() {
    return new HeldRows(
        source,
        releaseId,
        attempt,
        Arrays.copyOf(otherOffsets, others.size()),
        Arrays.copyOf(offsets, rows),
        Arrays.copyOf(groups, rows),
        Arrays.copyOf(partners, rows),
        Arrays.copyOf(cents, rows),
        Arrays.copyOf(grams, rows),
        Arrays.copyOf(statuses, rows),
        Arrays.copyOf(backfills, rows));
  }

  /** Takes up what a checkpoint held. */
  void restore(HeldRows held, Iterable<OtherRecord> heldOthers) {
    source = held.source();
    releaseId = held.releaseId();
    attempt = held.attempt();
    for (OtherRecord other : heldOthers) {
      add(held.otherOffsets()[others.size()], other);
    }
    for (int i = 0; i < held.offsets().length; i++) {
      add(
          held.offsets()[i],
          new TradeRow(
              held.groups()[i],
              held.partners()[i],
              held.cents()[i],
              held.grams()[i],
              held.statuses()[i],
              held.backfills()[i]));
    }
  }

  /** The offsets of the records that are held. */
  List<Long> recordOffsets() {
    List<Long> held = new ArrayList<>(rows + others.size());
    for (int i = 0; i < others.size(); i++) {
      held.add(otherOffsets[i]);
    }
    for (int i = 0; i < rows; i++) {
      held.add(offsets[i]);
    }
    return held;
  }

  /** Name of the release for people. */
  String name() {
    return source + " " + releaseId + " attempt " + attempt;
  }

  /** Holds nothing any more; larger columns than most releases need are given back. */
  void clear() {
    rows = 0;
    others.clear();
    if (otherOffsets.length > FIRST_CAPACITY) {
      otherOffsets = new long[FIRST_CAPACITY];
    }
    if (groups.length > KEPT_CAPACITY) {
      resize(FIRST_CAPACITY);
    }
  }

  private void add(long offset, OtherRecord other) {
    if (others.size() == otherOffsets.length) {
      otherOffsets = Arrays.copyOf(otherOffsets, 2 * otherOffsets.length);
    }
    otherOffsets[others.size()] = offset;
    others.add(other);
  }

  private void add(long offset, TradeRow row) {
    if (rows == groups.length) {
      resize(2 * rows);
    }
    offsets[rows] = offset;
    groups[rows] = row.group();
    partners[rows] = row.partner();
    cents[rows] = row.cents();
    grams[rows] = row.grams();
    statuses[rows] = row.status();
    backfills[rows] = row.backfill();
    rows++;
  }

  private void resize(int capacity) {
    offsets = Arrays.copyOf(offsets, capacity);
    groups = Arrays.copyOf(groups, capacity);
    partners = Arrays.copyOf(partners, capacity);
    cents = Arrays.copyOf(cents, capacity);
    grams = Arrays.copyOf(grams, capacity);
    statuses = Arrays.copyOf(statuses, capacity);
    backfills = Arrays.copyOf(backfills, capacity);
  }
}
