package io.exportindicators.indicators.prices;

import io.exportindicators.indicators.Months;
import java.util.List;
import java.util.OptionalLong;

/**
 * Value and weight of every product in one period, a month or a year, or why they are not known.
 *
 * @param values in US cents, in the order of the products
 * @param weights in grams, in the order of the products
 * @param absence why there is no basket; null where there is one
 */
record Basket(double[] values, double[] weights, String absence) {
  /** The products in the months from first to last. */
  static Basket of(List<PricedProduct> products, int first, int last) {
    double[] values = new double[products.size()];
    double[] weights = new double[products.size()];
    for (int i = 0; i < values.length; i++) {
      long value = 0;
      long weight = 0;
      for (int month = first; month <= last; month++) {
        OptionalLong ofValue = products.get(i).values().at(month);
        OptionalLong ofWeight = products.get(i).weights().at(month);
        if (ofValue.isEmpty() || ofWeight.isEmpty()) {
          String which = ofValue.isEmpty() ? "value " : "weight ";
          String product = "product " + (i + 1) + " of " + values.length + ": ";
          return absent(product + which + Months.text(month) + " is missing");
        }
        value = Math.addExact(value, ofValue.getAsLong());
        weight = Math.addExact(weight, ofWeight.getAsLong());
      }
      values[i] = value;
      weights[i] = weight;
    }
    return new Basket(values, weights, null);
  }

  /** The products in a calendar year. */
  static Basket ofYear(List<PricedProduct> products, int year) {
    return of(products, Months.of(year, 1), Months.of(year, Months.YEAR));
  }

  /** No basket, and why. */
  static Basket absent(String reason) {
    return new Basket(new double[0], new double[0], reason);
  }

  /** The value of all products, those included that cannot be compared. */
  double value() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
