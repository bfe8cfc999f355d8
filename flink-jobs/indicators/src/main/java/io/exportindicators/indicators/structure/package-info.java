/** How items make up a total: contributions, shares, ranks. */
package io.exportindicators.indicators.structure;
