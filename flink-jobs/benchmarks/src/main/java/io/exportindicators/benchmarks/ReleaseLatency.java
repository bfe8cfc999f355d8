package io.exportindicators.benchmarks;

import java.time.YearMonth;

/**
 * How long a release took from the commit of its transaction until the page showed all its series.
 *
 * @param month its newest month
 * @param seconds from the commit to the end of the first answer that showed it
 * @param stageCpuSeconds CPU of the headline stage meanwhile, which is mostly seasonal adjustment
 */
record ReleaseLatency(YearMonth month, double seconds, double stageCpuSeconds) {}
