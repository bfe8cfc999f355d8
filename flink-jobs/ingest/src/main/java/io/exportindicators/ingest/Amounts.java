package io.exportindicators.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Exact amounts: decimal text to whole smallest units, never through floating point. */
final class Amounts {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,19}(\\.\\d{1,19})?");
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Amounts() {}

  /**
   * The amount in the smallest unit.
   *
   * @param scale smallest units in one unit of the text, for example 100,000 US cents in a thousand
   *     USD
   * @param smallest the smallest unit's name, for the error
   * @throws InvalidFieldException when it is no plain decimal, is negative, has a part of a
   *     smallest unit, or is beyond 64 bits
   */
  static long parse(String text, BigDecimal scale, String smallest) throws InvalidFieldException {
    BigDecimal amount = decimal(text, scale, smallest);
    if (amount.stripTrailingZeros().scale() > 0) {
      throw new InvalidFieldException(text, "no part of a " + smallest + " (too many decimals)");
    }
    return amount.longValueExact();
  }

  /**
   * The amount to the nearest smallest unit, half of one up: for sources whose decimals come from
   * converting currencies.
   *
   * @throws InvalidFieldException as {@link #parse}, but for parts of a smallest unit
   */
  static long nearest(String text, BigDecimal scale, String smallest) throws InvalidFieldException {
    return decimal(text, scale, smallest).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static BigDecimal decimal(String text, BigDecimal scale, String smallest)
      throws InvalidFieldException {
    if (text.startsWith("-")) {
      throw new InvalidFieldException(text, "an amount that is not negative");
    }
    if (!DECIMAL.matcher(text).matches()) {
      throw new InvalidFieldException(text, "a plain decimal like 1234.5");
    }
    BigDecimal amount = new BigDecimal(text).multiply(scale);
    if (amount.compareTo(MOST) > 0) {
      throw new InvalidFieldException(text, "at most " + MOST + " " + smallest);
    }
    return amount;
  }
}
