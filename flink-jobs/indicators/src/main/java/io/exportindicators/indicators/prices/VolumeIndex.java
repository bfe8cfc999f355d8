package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Outcome;
import java.util.List;

/**
 * The volume index of a set of products: the value index over the price index of the partner form
 * (Laspeyres volumes by Paasche prices and the reverse, Fisher by Fisher), times 100; gap rule in
 * {@link ChainedPrices}.
 */
public final class VolumeIndex {
  private VolumeIndex() {}

  /** The index of a month, near 100 on average of the reference year. */
  public static Outcome of(
      List<PricedProduct> products, int month, int referenceYear, PriceForm form) {
    return new ChainedPrices(products, referenceYear).volume(month, form);
  }

  /** Growth of the index on the year before, a ratio. */
  public static Outcome growth(
      List<PricedProduct> products, int month, int referenceYear, PriceForm form) {
    return new ChainedPrices(products, referenceYear).volumeGrowth(month, form);
  }
}
