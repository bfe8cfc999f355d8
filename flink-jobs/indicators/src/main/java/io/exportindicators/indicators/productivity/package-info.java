/** What a sector makes of its labour, capital and research; real numbers by period. */
package io.exportindicators.indicators.productivity;
