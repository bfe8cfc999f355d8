/** Sums and growth of one series. */
package io.exportindicators.indicators.growth;
