package io.exportindicators.jobs.key;

import io.exportindicators.schemas.Reporters;

/**
 * The key of the series stage: (definition row, reporter, product, period) packed without loss into
 * one long.
 *
 * <p>Mixed radix {@code ((row · 300 + reporter) · 10^10 + product) · 10240 + period}: 600 rows fit
 * into 64 bits, taken as unsigned. Order of keys is order of row, reporter, product, period, as
 * official files have it. The flow is part of the definition row.
 */
public final class GroupKey {
  /** Number of definition rows that fit. */
  public static final int ROWS = 600;

  /** Products are codes of up to ten digits, all of one length within a row. */
  static final long PRODUCTS = 10_000_000_000L;

  private static final long SERIES = PRODUCTS * PackedPeriod.COUNT;

  private GroupKey() {}

  /** Packs a key. */
  public static long of(int row, int reporter, long product, int period) {
    return (((long) row * Reporters.CAPACITY + reporter) * PRODUCTS + product) * PackedPeriod.COUNT
        + period;
  }

  /** The definition row. */
  public static int row(long key) {
    return (int) (Long.divideUnsigned(key, SERIES) / Reporters.CAPACITY);
  }

  /** The reporter's number. */
  public static int reporter(long key) {
    return (int) (Long.divideUnsigned(key, SERIES) % Reporters.CAPACITY);
  }

  /** The product code as a number. */
  public static long product(long key) {
    return Long.remainderUnsigned(Long.divideUnsigned(key, PackedPeriod.COUNT), PRODUCTS);
  }

  /** The packed period. */
  public static int period(long key) {
    return (int) Long.remainderUnsigned(key, PackedPeriod.COUNT);
  }

  /** The key with its product taken as zero: (definition row, reporter, period). */
  public static long withoutProduct(long key) {
    return Long.divideUnsigned(key, SERIES) * SERIES + period(key);
  }
}
