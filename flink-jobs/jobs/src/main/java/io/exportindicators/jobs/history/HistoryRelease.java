package io.exportindicators.jobs.history;

/**
 * One whole release as it goes into the database: one element, one statement, one transaction.
 *
 * @param header the release's row
 * @param series its series, each once
 * @param values its values
 * @param documents its targets and policy events
 */
public record HistoryRelease(
    ReleaseHeader header, SeriesColumns series, ValueColumns values, DocumentColumns documents) {}
