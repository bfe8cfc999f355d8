package io.exportindicators.jobs.series;

/**
 * What one release changed in the series of one reporter: differences, in columns.
 *
 * <p>Differences add up, so parts of a release that come on different ways are added in any order.
 *
 * @param reporter ISO 3166-1 alpha-3
 * @param publishedMillis publication of the release, milliseconds since 1970-01-01 UTC
 * @param rows definition row of each change
 * @param periods packed period of each change
 * @param slots slot within the definition row, see SeriesNumber for those from 256 on
 * @param cents difference of value in US cents
 * @param grams difference of net weight in grams
 * @param counts differences of counts of groups, {@value #COUNTS} for each change: known, without
 *     weight, provisional, monthly final, annual final
 * @param backfills whether a reconstructed amount took part
 */
public record SeriesChanges(
    String reporter,
    long publishedMillis,
    int[] rows,
    int[] periods,
    int[] slots,
    long[] cents,
    long[] grams,
    int[] counts,
    boolean[] backfills) {
  /** Counts kept for each series and period. */
  public static final int COUNTS = 5;

  /** Place of the groups that are known. */
  public static final int KNOWN = 0;

  /** Place of the groups that are known without a weight. */
  public static final int UNWEIGHED = 1;

  /** Place before the groups by status: the status code is added. */
  public static final int STATUS = 1;
}
