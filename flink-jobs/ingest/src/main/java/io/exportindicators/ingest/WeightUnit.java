package io.exportindicators.ingest;

import java.math.BigDecimal;

/** Units in which sources publish net weights. */
enum WeightUnit {
  KILOGRAM(1000),
  GRAM(1);

  private final BigDecimal grams;

  WeightUnit(long grams) {
    this.grams = BigDecimal.valueOf(grams);
  }

  /** Grams in a weight of this unit. */
  long grams(String weight) throws InvalidFieldException {
    return Amounts.parse(weight, grams, "gram");
  }

  /** Grams in a weight of this unit, to the nearest gram. */
  long nearestGrams(String weight) throws InvalidFieldException {
    return Amounts.nearest(weight, grams, "gram");
  }
}
