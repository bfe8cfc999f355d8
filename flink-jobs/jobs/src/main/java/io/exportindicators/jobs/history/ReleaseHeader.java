package io.exportindicators.jobs.history;

/**
 * The row of a release.
 *
 * @param logPosition its place in the log of releases
 * @param source id of the publishing source
 * @param releaseId hash of its content
 * @param attempt which writing of it this is, from 1
 * @param publishedMillis when it was published, milliseconds since 1970-01-01 UTC
 * @param kind FULL or DELTA
 * @param backfill whether any record of it is backfill
 * @param agency agency to be cited
 * @param title what it is, for people
 * @param observedMillis when the source was read, null where not recorded
 * @param withheld why it was withheld, null where it passed
 * @param implausibleCount records whose value per weight jumps and which were loaded all the same
 * @param accepted why they were, null where there are none
 */
public record ReleaseHeader(
    long logPosition,
    String source,
    String releaseId,
    int attempt,
    long publishedMillis,
    String kind,
    boolean backfill,
    String agency,
    String title,
    Long observedMillis,
    String withheld,
    int implausibleCount,
    String accepted) {}
