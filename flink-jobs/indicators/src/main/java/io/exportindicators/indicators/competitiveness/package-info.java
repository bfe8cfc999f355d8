/** How a country's trade stands beside its imports, the world's trade and the nation's sectors. */
package io.exportindicators.indicators.competitiveness;
