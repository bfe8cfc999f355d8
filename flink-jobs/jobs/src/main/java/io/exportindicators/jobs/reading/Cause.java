package io.exportindicators.jobs.reading;

/**
 * The release that causes readings, for those that read no level.
 *
 * @param publishedMillis its publication, milliseconds since 1970-01-01 UTC
 * @param backfill whether any amount that it changed is backfill
 */
public record Cause(long publishedMillis, boolean backfill) {}
