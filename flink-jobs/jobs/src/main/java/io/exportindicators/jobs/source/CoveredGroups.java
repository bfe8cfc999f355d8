package io.exportindicators.jobs.source;

/**
 * What a full release speaks of.
 *
 * @param groups packed groups, ascending as unsigned numbers, each once
 */
public record CoveredGroups(long[] groups) {}
