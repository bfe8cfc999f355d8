/** Working days, and growth cleared of them. */
package io.exportindicators.indicators.calendar;
