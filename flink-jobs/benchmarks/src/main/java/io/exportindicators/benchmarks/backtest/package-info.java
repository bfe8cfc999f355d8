/** Releases of real figures once more in their order, and how well methods would have done then. */
package io.exportindicators.benchmarks.backtest;
