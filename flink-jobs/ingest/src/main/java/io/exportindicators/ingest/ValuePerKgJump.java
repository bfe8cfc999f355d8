package io.exportindicators.ingest;

/**
 * How far a value per kg is from that of other periods.
 *
 * @param usdPerKg its value per kg
 * @param usualUsdPerKg that of the other periods
 * @param weightTimes its weight over the median weight of the other periods
 * @param largestCents its value, or the median one of the other periods where that is larger
 * @param around the other periods
 */
record ValuePerKgJump(
    double usdPerKg,
    double usualUsdPerKg,
    double weightTimes,
    double largestCents,
    Neighbours around) {
  /** The jump from the median of other periods. */
  static ValuePerKgJump fromMedian(WeighedFigure figure, Neighbours around) {
    double usdPerKg = Neighbours.usdPerKg(figure.cents(), figure.grams());
    return new ValuePerKgJump(
        usdPerKg,
        around.medianUsdPerKg(usdPerKg),
        figure.grams() / around.medianGrams(),
        Math.max((double) figure.cents(), around.medianCents()),
        around);
  }

  /**
   * The jump from the median of other periods or from the nearest of them, whichever is shorter: a
   * level that has been accepted once is known from then on.
   */
  static ValuePerKgJump fromMedianAndNearest(WeighedFigure figure, Neighbours around) {
    ValuePerKgJump jump = fromMedian(figure, around);
    ValuePerKgJump last =
        new ValuePerKgJump(
            jump.usdPerKg,
            around.nearestUsdPerKg(),
            jump.weightTimes,
            jump.largestCents,
            jump.around);
    return last.times() < jump.times() ? last : jump;
  }

  /** How many times as much, or as little, as it was; at least 1. */
  double times() {
    return Math.max(usdPerKg / usualUsdPerKg, usualUsdPerKg / usdPerKg);
  }

  boolean isRise() {
    return usdPerKg > usualUsdPerKg;
  }

  /**
   * Whether the weight stayed where it was: it moved less than half as far as the value per kg, by
   * logarithms. Where it moved further, the weight is in doubt and not the value.
   */
  boolean isOfTheValue() {
    return Math.abs(Math.log(weightTimes)) < Math.log(times()) / 2;
  }
}
