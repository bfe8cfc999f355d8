/** When an indicator drop is one: signals of a month, episodes, and what is news. */
package io.exportindicators.indicators.drops;
