/**
 * What every indicator starts from (levels by month) and ends in (a value, or the reason why there
 * is none).
 */
package io.exportindicators.indicators;
