package io.exportindicators.jobs.history;

/**
 * The values of a release, column by column; all arrays have one length.
 *
 * @param series place of the value's series among those of the release, from 1
 * @param period reference period
 * @param periodStartDays its first day, days since 1970-01-01
 * @param periodStampMillis where a chart draws it, milliseconds since 1970-01-01 UTC
 * @param amount the value in the unit of its series, 0 where there is none
 * @param absence why there is no value, null where there is one
 * @param status worst status of the inputs
 * @param publishedMillis name of the vintage, milliseconds since 1970-01-01 UTC
 * @param backfill whether the vintage is reconstructed
 * @param methodVersion version of the formula, from 1
 */
public record ValueColumns(
    int[] series,
    String[] period,
    int[] periodStartDays,
    long[] periodStampMillis,
    double[] amount,
    String[] absence,
    String[] status,
    long[] publishedMillis,
    boolean[] backfill,
    int[] methodVersion) {
  /** Arrays for so many values. */
  static ValueColumns ofSize(int size) {
    return new ValueColumns(
        new int[size],
        new String[size],
        new int[size],
        new long[size],
        new double[size],
        new String[size],
        new String[size],
        new long[size],
        new boolean[size],
        new int[size]);
  }
}
