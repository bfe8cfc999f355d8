package io.exportindicators.jobs.sink;

/**
 * A part of a release that is not complete yet.
 *
 * @param position the release
 * @param reporter whose readings, empty for the marker
 */
public record PendingKey(long position, String reporter) {}
