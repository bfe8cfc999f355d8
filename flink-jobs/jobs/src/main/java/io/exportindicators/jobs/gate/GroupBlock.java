package io.exportindicators.jobs.gate;

/**
 * The groups of one release that belong to one key group, each with its rows, in columns.
 *
 * <p>The rows of group i are those from {@code ends[i − 1]} to {@code ends[i]}.
 *
 * @param publishedMillis publication of the release, milliseconds since 1970-01-01 UTC
 * @param impliedBackfill whether what it implies to be zero is backfill: where any row is
 * @param groups packed groups, ascending as unsigned numbers
 * @param covered whether the release speaks of all partners of the group
 * @param impliedStatuses status of what is implied to be zero in each group: the worst of its rows,
 *     of all rows of the release where it has none
 * @param ends end of each group's rows
 * @param partners packed partner of each row
 * @param cents value of each row in US cents
 * @param grams net weight of each row in grams, −1 where there is none
 * @param statuses status of each row
 * @param backfills whether the vintage of each row is reconstructed
 */
public record GroupBlock(
    long publishedMillis,
    boolean impliedBackfill,
    long[] groups,
    boolean[] covered,
    byte[] impliedStatuses,
    int[] ends,
    int[] partners,
    long[] cents,
    long[] grams,
    byte[] statuses,
    boolean[] backfills) {

  /** A key whose key group is that of every group in the block. */
  public long routingKey() {
    return groups[0];
  }
}
