/** A month before it is out: from its windows of 10 and 20 days. */
package io.exportindicators.indicators.nowcast;
