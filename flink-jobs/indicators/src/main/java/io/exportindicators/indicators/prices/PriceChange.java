package io.exportindicators.indicators.prices;

/**
 * What the products of one basket cost in another, 1 where prices are the same.
 *
 * <p>Over the products with value and weight above zero in both, {@code laspeyres = Σ (V_t/W_t) W_0
 * / Σ V_0} and {@code paasche = Σ V_t / Σ (V_0/W_0) W_t}. Source: International Monetary Fund and
 * others, "Export and Import Price Index Manual" (2009), with unit values for prices.
 *
 * @param laspeyres the change at the quantities of the base; NaN where absent
 * @param paasche the change at the quantities of the current basket; NaN where absent
 * @param absence why there is no change; null where there is one
 */
record PriceChange(double laspeyres, double paasche, String absence) {
  /** The change from one basket to another of the same products. */
  static PriceChange between(Basket base, Basket current) {
    if (base.absence() != null || current.absence() != null) {
      return absent(current.absence() == null ? base.absence() : current.absence());
    }
    double valueThen = 0;
    double oldQuantitiesNow = 0;
    double newQuantitiesThen = 0;
    double valueNow = 0;
    for (int i = 0; i < base.values().length; i++) {
      double value0 = base.values()[i];
      double weight0 = base.weights()[i];
      double value1 = current.values()[i];
      double weight1 = current.weights()[i];
      if (value0 > 0 && weight0 > 0 && value1 > 0 && weight1 > 0) {
        valueThen += value0;
        oldQuantitiesNow += value1 / weight1 * weight0;
        newQuantitiesThen += value0 / weight0 * weight1;
        valueNow += value1;
      }
    }
    return valueThen == 0
        ? absent("no product has value and weight in both periods")
        : new PriceChange(oldQuantitiesNow / valueThen, valueNow / newQuantitiesThen, null);
  }

  /** No change, and why. */
  static PriceChange absent(String reason) {
    return new PriceChange(Double.NaN, Double.NaN, reason);
  }

  /** The change in one form. */
  double in(PriceForm form) {
    return switch (form) {
      case LASPEYRES -> laspeyres;
      case PAASCHE -> paasche;
      case FISHER -> StrictMath.sqrt(laspeyres * paasche);
    };
  }
}
