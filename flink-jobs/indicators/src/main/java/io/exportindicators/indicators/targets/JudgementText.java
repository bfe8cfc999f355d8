package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes the numbers and periods of a judgement, the same on every machine. */
final class JudgementText {
  /** Names of the thousandfolds from a million on. */
  private static final String[] NAMES = {" million", " billion", " trillion", " quadrillion"};

  private static final int MILLION_POWER = 6;
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private JudgementText() {}

  /**
   * A value in the goal's unit: four digits, from a million on by name; ratios as percent with two
   * places.
   */
  static String value(TargetKind kind, double value) {
    if (kind.judgedInPoints()) {
      return percent(value, 2);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    int power = rounded.precision() - rounded.scale() - 1;
    int name = Math.min((power - MILLION_POWER) / 3, NAMES.length - 1);
    return rounded.signum() == 0 || power < MILLION_POWER
        ? rounded.toPlainString()
        : rounded.movePointLeft(MILLION_POWER + 3 * name).stripTrailingZeros().toPlainString()
            + NAMES[name];
  }

  /** A growth or deviation as percent with its sign and one place. */
  static String change(double ratio) {
    String text = percent(ratio, 1);
    return ratio > 0 ? "+" + text : text;
  }

  private static String percent(double ratio, int places) {
    return new BigDecimal(ratio)
            .movePointRight(2)
            .setScale(places, RoundingMode.HALF_EVEN)
            .toPlainString()
        + " %";
  }

  /** A period by its end: a calendar year as its year, any other as its last month. */
  static String period(int endMonth, int spacing) {
    return spacing == Months.YEAR && Months.monthValue(endMonth) == Months.YEAR
        ? String.valueOf(Months.year(endMonth))
        : Months.text(endMonth);
  }
}
