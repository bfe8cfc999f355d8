package io.exportindicators.jobs.key;

import io.exportindicators.schemas.ReferencePeriod;

/** A series of one reporter as a number: (row · 5 + kind) · 256 + slot. */
public final class SeriesNumber {
  /** Slots that a definition row may have. */
  public static final int SLOTS = 256;

  private static final int KINDS = 5;

  private SeriesNumber() {}

  /** The number of a series. */
  public static int of(int row, ReferencePeriod.Kind kind, int slot) {
    return (row * KINDS + PackedPeriod.number(kind)) * SLOTS + slot;
  }
}
