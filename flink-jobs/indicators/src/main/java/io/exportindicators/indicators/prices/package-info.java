/** What trade costs by weight, and how far its growth is price and how far volume. */
package io.exportindicators.indicators.prices;
