/** What each record of the line costs, measured against the least that reading it can cost. */
package io.exportindicators.benchmarks;
