package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Outcome;
import java.util.List;
import java.util.OptionalInt;

/**
 * The annually chained price index of a set of products; formula and gap rule in {@link
 * ChainedPrices}, which is the one to keep where more than one month is wanted.
 *
 * <p>It is made of unit values, and never the Bank of Korea's.
 */
public final class PriceIndex {
  private PriceIndex() {}

  /** The first calendar year that is known whole; empty where there is none. */
  public static OptionalInt referenceYear(List<PricedProduct> products) {
    return ReferenceYear.of(products);
  }

  /** The index of a month, 100 on average of the reference year. */
  public static Outcome of(
      List<PricedProduct> products, int month, int referenceYear, PriceForm form) {
    return new ChainedPrices(products, referenceYear).price(month, form);
  }

  /** Growth of the index on the year before, a ratio. */
  public static Outcome growth(
      List<PricedProduct> products, int month, int referenceYear, PriceForm form) {
    return new ChainedPrices(products, referenceYear).priceGrowth(month, form);
  }
}
