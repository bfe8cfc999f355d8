package io.exportindicators.ingest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A unit in which sources publish figures that are no trade, and the unit that the log has for it.
 *
 * <p>Percent become ratios; thousands, millions, billions and trillions become the unit itself; an
 * index of a base year keeps it. {@code value = figure · factor}, scaled as a decimal before it
 * becomes a binary number: 4.9 percent are 0.049 and not the product of two roundings.
 *
 * @param logged the unit in the log
 * @param factor logged units in one unit of the file
 */
record MeasureUnit(String logged, BigDecimal factor) {
  private static final Pattern INDEX = Pattern.compile("index \\d{4}=100");

  private static final Map<String, MeasureUnit> BY_TEXT =
      Map.ofEntries(
          Map.entry("ratio", powerOfTen("ratio", 0)),
          Map.entry("percent", powerOfTen("ratio", -2)),
          Map.entry("persons", powerOfTen("persons", 0)),
          Map.entry("thousand persons", powerOfTen("persons", 3)),
          Map.entry("hours", powerOfTen("hours", 0)),
          Map.entry("count", powerOfTen("count", 0)),
          Map.entry("rank", powerOfTen("rank", 0)),
          Map.entry("tonnes", powerOfTen("tonnes", 0)),
          Map.entry("million tonnes", powerOfTen("tonnes", 6)),
          Map.entry("USD", powerOfTen("USD", 0)),
          Map.entry("million USD", powerOfTen("USD", 6)),
          Map.entry("billion USD", powerOfTen("USD", 9)),
          Map.entry("KRW", powerOfTen("KRW", 0)),
          Map.entry("billion KRW", powerOfTen("KRW", 9)),
          Map.entry("trillion KRW", powerOfTen("KRW", 12)),
          Map.entry("KRW/USD", powerOfTen("KRW/USD", 0)));

  /** The unit that a text means. */
  static MeasureUnit of(String text) throws InvalidFieldException {
    if (INDEX.matcher(text).matches()) {
      return powerOfTen(text, 0);
    }
    MeasureUnit unit = BY_TEXT.get(text);
    if (unit == null) {
      throw new InvalidFieldException(text, choices());
    }
    return unit;
  }

  /** The unit that a text means for what targets measure: indices of no base year as well. */
  static MeasureUnit ofTarget(String text) throws InvalidFieldException {
    return text.equals("index") ? powerOfTen(text, 0) : of(text);
  }

  /** The figure in the unit of the log; there is no negative zero. */
  double value(BigDecimal figure) {
    return figure.multiply(factor).doubleValue();
  }

  /** The texts of all units. */
  static String choices() {
    return String.join(" | ", new TreeSet<>(BY_TEXT.keySet())) + " | index 2020=100";
  }

  private static MeasureUnit powerOfTen(String logged, int power) {
    return new MeasureUnit(logged, BigDecimal.ONE.scaleByPowerOfTen(power));
  }
}
