/**
 * How a strategy's goals are met: path, progress, trend and status. Time is the last month of a
 * period, a proleptic number as in {@link io.exportindicators.indicators.Months}.
 */
package io.exportindicators.indicators.targets;
