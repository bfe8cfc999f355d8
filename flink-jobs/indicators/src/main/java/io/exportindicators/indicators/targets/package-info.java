/**
 * The numeric goals of a strategy: path, progress, deviation, what it takes, and how they stand.
 */
package io.exportindicators.indicators.targets;
