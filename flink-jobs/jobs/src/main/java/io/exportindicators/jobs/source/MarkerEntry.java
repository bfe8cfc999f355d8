package io.exportindicators.jobs.source;

/**
 * The end of a release as it stands in the log.
 *
 * @param publishedMillis when the source published it, milliseconds since 1970-01-01 UTC
 * @param recordCount records that the release has
 * @param covered what a full release speaks of, empty for a delta
 * @param message the marker's bytes
 */
public record MarkerEntry(
    long publishedMillis, long recordCount, CoveredGroups covered, byte[] message) {}
