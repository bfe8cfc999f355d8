/** Seasonal adjustment, forecast and outliers by X-13, the one package that knows JDemetra+. */
package io.exportindicators.indicators.seasonal;
