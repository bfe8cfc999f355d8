package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Outcome;

/**
 * What was expected of a month before it was known, and how far it fell from it.
 *
 * <p>With the logarithm of the level expected at {@code m} with standard error {@code e}: the
 * forecast is {@code exp(m)}, its 80 % interval {@code exp(m ± 1.2816 e)}, and the forecast error
 * {@code z = (ln x - m) / e}. The error measures disappointment, not a fall.
 */
public final class Expectation {
  /**
   * How many standard errors the 80 % interval reaches to either side: the quantile of the normal
   * distribution at 90 %.
   */
  public static final double HALF_INTERVAL_STANDARD_ERRORS = 1.2815515655446004;

  private Expectation() {}

  /** The level that is as likely to be passed as not. */
  public static Outcome forecast(double logMean) {
    return level(logMean);
  }

  /** The level that nine in ten months pass. */
  public static Outcome lower80(double logMean, double standardError) {
    return level(logMean - HALF_INTERVAL_STANDARD_ERRORS * standardError);
  }

  /** The level that one in ten months passes. */
  public static Outcome upper80(double logMean, double standardError) {
    return level(logMean + HALF_INTERVAL_STANDARD_ERRORS * standardError);
  }

  /** The forecast error of a month in standard errors, absent where its level is not above zero. */
  public static Outcome error(double level, double logMean, double standardError) {
    return level > 0
        ? Outcome.ofFinite(
            (StrictMath.log(level) - logMean) / standardError, "the forecast has no error")
        : Outcome.absent("the level is not above zero");
  }

  private static Outcome level(double log) {
    return Outcome.ofFinite(StrictMath.exp(log), "the forecast is too large");
  }
}
