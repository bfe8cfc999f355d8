/** Output against labour, capital and research; regions against the nation. */
package io.exportindicators.indicators.productivity;
