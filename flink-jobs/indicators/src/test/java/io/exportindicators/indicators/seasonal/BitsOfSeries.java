package io.exportindicators.indicators.seasonal;

import java.util.Arrays;

/** All that comes out of one made-up series, to the bit; as a program, in a process of its own. */
final class BitsOfSeries {
  private static final int KNOWN = 66;

  /** A search for outliers finds this month; before it none is made. */
  private static final int STRUCK = 68;

  private BitsOfSeries() {}

  /** Prints the bits of a series. */
  public static void main(String[] arguments) {
    System.out.println(text(Long.parseLong(arguments[0])));
  }

  /** The model, and every number as the digits of its bits. */
  static String text(long seed) {
    Simulated exports = Simulated.of(seed, 72, 0.03).struck(STRUCK, -0.3);
    SeasonalModel model = exports.first(KNOWN).model();
    AdjustedSeries adjusted = exports.adjusted(model).value();
    AdjustedSeries beforeTheStrike = exports.first(STRUCK).adjusted(model).value();
    StringBuilder text = new StringBuilder();
    text.append(model.p()).append(model.d()).append(model.q());
    text.append(model.bp()).append(model.bd()).append(model.bq()).append(model.mean());
    text.append(Arrays.toString(model.outlierTypes()));
    for (double coefficient : model.coefficients()) {
      append(text, coefficient);
    }
    for (double level : adjusted.adjusted()) {
      append(text, level);
    }
    for (double level : beforeTheStrike.adjusted()) {
      append(text, level);
    }
    append(text, adjusted.next().logMean());
    append(text, adjusted.next().standardError());
    append(text, adjusted.q());
    append(text, adjusted.m7());
    append(text, adjusted.residualSeasonalityPValue());
    append(text, adjusted.workingDayElasticity());
    for (Outlier outlier : adjusted.outliers()) {
      append(text.append(outlier.type()).append(outlier.month()), outlier.effect());
    }
    append(text, exports.first(70).forecast(model).value().logMean());
    return text.toString();
  }

  private static void append(StringBuilder text, double value) {
    text.append(' ').append(Long.toHexString(Double.doubleToRawLongBits(value)));
  }
}
