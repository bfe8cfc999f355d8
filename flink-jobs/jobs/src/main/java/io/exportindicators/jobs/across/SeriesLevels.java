package io.exportindicators.jobs.across;

/**
 * One series as it lies in state: its months from the first on, in columns.
 *
 * @param firstMonth proleptic month of the first column
 * @param cents value of each month in US cents
 * @param grams net weight of each month in grams
 * @param counts counts of groups of each month, see SeriesChanges
 * @param positions vintage of each month: log position of the release that changed it last
 * @param publishedMillis publication of that release
 * @param backfills whether that vintage is reconstructed
 */
public record SeriesLevels(
    int firstMonth,
    long[] cents,
    long[] grams,
    int[] counts,
    long[] positions,
    long[] publishedMillis,
    boolean[] backfills) {

  /** A series without a month. */
  static final SeriesLevels EMPTY =
      new SeriesLevels(
          0, new long[0], new long[0], new int[0], new long[0], new long[0], new boolean[0]);

  /** The last month, one before the first where there is none. */
  int lastMonth() {
    return firstMonth + cents.length - 1;
  }

  /** Whether the month lies within the series, known or a gap. */
  boolean spans(int month) {
    return month >= firstMonth && month <= lastMonth();
  }
}
