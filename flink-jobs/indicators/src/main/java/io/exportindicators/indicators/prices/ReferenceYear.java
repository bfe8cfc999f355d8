package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import java.util.List;
import java.util.OptionalInt;

/** The year that a chain of price indices starts from, 100 on average. */
final class ReferenceYear {
  private ReferenceYear() {}

  /**
   * The first calendar year all of whose months are known, value and weight, for all products;
   * empty where there is none.
   */
  static OptionalInt of(List<PricedProduct> products) {
    if (products.isEmpty()) {
      return OptionalInt.empty();
    }
    int first = Integer.MIN_VALUE;
    int last = Integer.MAX_VALUE;
    for (PricedProduct product : products) {
      for (Levels levels : new Levels[] {product.values(), product.weights()}) {
        if (levels.firstMonth() > levels.lastMonth()) {
          return OptionalInt.empty();
        }
        first = Math.max(first, levels.firstMonth());
        last = Math.min(last, levels.lastMonth());
      }
    }
    for (int year = Months.year(first); year <= Months.year(last); year++) {
      if (Basket.ofYear(products, year).absence() == null) {
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }
}
