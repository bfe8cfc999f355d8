package io.exportindicators.benchmarks;

/**
 * How long a release took from the commit of its transaction until the page showed all its series.
 *
 * @param seconds from the commit to the end of the first answer that showed it
 * @param stageCpuSeconds CPU of the headline stage meanwhile, which is mostly seasonal adjustment
 */
record ReleaseLatency(double seconds, double stageCpuSeconds) {}
