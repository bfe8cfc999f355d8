package io.exportindicators.jobs.key;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Reporters;

/**
 * A series of one reporter as a number: (row · 5 + kind) · 256 + slot.
 *
 * <p>Slots from 256 on are partners that the row does not list, by their number as a reporter: 600
 * · 5 · 256 + (row · 5 + kind) · 300 + number.
 */
public final class SeriesNumber {
  /** Slots that a definition row may have. */
  public static final int SLOTS = 256;

  private static final int KINDS = 5;
  private static final int BASES = 16;
  private static final int UNLISTED = GroupKey.ROWS * KINDS * SLOTS;

  private SeriesNumber() {}

  /** The number of a series. */
  public static int of(int row, ReferencePeriod.Kind kind, int slot) {
    int place = row * KINDS + PackedPeriod.number(kind);
    return slot < SLOTS
        ? place * SLOTS + slot
        : UNLISTED + place * Reporters.CAPACITY + slot - SLOTS;
  }

  /** The number of a series of printed growth rates, among such series. */
  public static int ofPublished(int row, ReferencePeriod.Kind kind, GrowthBasis basis) {
    return (row * KINDS + PackedPeriod.number(kind)) * BASES + basis.number();
  }
}
