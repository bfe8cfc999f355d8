package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * When the trend reaches the target, with an 80 % interval: fractional end months.
 *
 * <p>The trend is the {@link TrendLine} through the values 12 months apart, the latest first, of
 * the last five years: up to six, at least three. It runs in logarithms for annual flows and stocks
 * above zero, else in the values; of a cumulative goal through its sums, which understates how
 * uncertain it is. The interval is where the target's level meets the 80 % confidence band of the
 * line, and does not begin before the latest value. Nothing of the path enters.
 *
 * <p>All three are absent with fewer values, where the target is reached already, and where the
 * trend does not lead there or takes more than 100 years; the upper end also where the band does
 * not leave the level within 100 years.
 *
 * @param mean where the line meets the level
 * @param lower80 the early end of the interval
 * @param upper80 its late end
 */
public record Attainment(Outcome mean, Outcome lower80, Outcome upper80) {
  private static final int LONGEST_YEARS = 100;

  /** When the last milestone is reached. */
  public static Attainment of(Goal goal, TrackedFigures values) {
    double target = goal.target().value();
    if (values.lastMonth().isEmpty()) {
      return absent("no value");
    }
    int last = values.lastMonth().getAsInt();
    double[] years = new double[TrendLine.MOST];
    double[] levels = new double[TrendLine.MOST];
    int n = 0;
    for (int back = 0; back < TrendLine.MOST; back++) {
      OptionalDouble value = values.at(last - back * Months.YEAR);
      if (value.isPresent()) {
        years[n] = -back;
        levels[n++] = value.getAsDouble();
      }
    }
    if (n > 0 && goal.kind().reaches(levels[0], target)) {
      return absent("target is reached already");
    }
    if (n < TrendLine.FEWEST) {
      return absent("fewer than three values a year apart");
    }
    return ahead(goal.kind(), Arrays.copyOf(years, n), Arrays.copyOf(levels, n), target, last);
  }

  private static Attainment ahead(
      TargetKind kind, double[] years, double[] levels, double target, int last) {
    boolean logarithms =
        kind.geometric() && target > 0 && Arrays.stream(levels).allMatch(level -> level > 0);
    double level = logarithms ? StrictMath.log(target) : target;
    double[] y = logarithms ? Arrays.stream(levels).map(StrictMath::log).toArray() : levels;
    TrendLine line = TrendLine.through(years, y);
    if (line.slope() * (level - y[0]) <= 0) {
      return absent("trend does not lead to the target");
    }
    if (line.slope() * (level - line.at(0)) <= 0) {
      return absent("trend is at the target already, the latest value is not");
    }
    double mean = line.meets(level);
    if (mean > LONGEST_YEARS) {
      return absent("trend takes more than 100 years");
    }
    double upper = line.bandLastMeets(level);
    return new Attainment(
        month(last, mean),
        month(last, Math.max(0, line.bandFirstMeets(level))),
        upper <= LONGEST_YEARS
            ? month(last, upper)
            : Outcome.absent("no end within 100 years: the trend is not certain enough"));
  }

  private static Outcome month(int last, double years) {
    return Outcome.ofFinite(last + Months.YEAR * years, "trend is out of range");
  }

  private static Attainment absent(String reason) {
    Outcome absent = Outcome.absent(reason);
    return new Attainment(absent, absent, absent);
  }
}
