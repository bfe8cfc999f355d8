package io.exportindicators.indicators.prices;

/** Which quantities weigh the prices of two periods. */
public enum PriceForm {
  /** Those of the earlier one: {@code Σ (V_t/W_t) W_0 / Σ V_0}. */
  LASPEYRES,
  /** Those of the later one: {@code Σ V_t / Σ (V_0/W_0) W_t}. */
  PAASCHE,
  /** Both alike: the root of the product of the other two. */
  FISHER;

  /** The form of volumes whose product with this form of prices is the growth of the value. */
  public PriceForm partner() {
    return switch (this) {
      case LASPEYRES -> PAASCHE;
      case PAASCHE -> LASPEYRES;
      case FISHER -> FISHER;
    };
  }
}
