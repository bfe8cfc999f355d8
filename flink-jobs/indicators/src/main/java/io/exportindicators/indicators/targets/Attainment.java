package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * When the trend reaches the target.
 *
 * <p>The trend is the line of least squares through the values twelve months apart, the latest
 * first, up to six of them (five years) and at least three; through their logarithms for annual
 * flows and stocks above zero. The interval is where the target meets the 80 percent confidence
 * band of that line (Student's t). Each bound is absent by itself where its side of the band does
 * not get there within a hundred years; all are where fewer than three values are known, the target
 * is reached already, or the trend leads away.
 *
 * @param mean end month on the line, with its fraction
 * @param lower80 the early bound
 * @param upper80 the late bound
 */
public record Attainment(Outcome mean, Outcome lower80, Outcome upper80) {
  private static final int MOST_VALUES = 6;
  private static final int FEWEST_VALUES = 3;
  private static final double LONGEST_YEARS = 100;

  /** The attainment as seen from the latest value. */
  public static Attainment of(Goal goal, TrackedFigures values) {
    if (values.lastMonth().isEmpty()) {
      return none("no figure is known");
    }
    int end = values.lastMonth().getAsInt();
    double wanted = goal.target().value();
    if (goal.kind().reaches(values.at(end).getAsDouble(), wanted)) {
      return none("reached already");
    }
    double[] known = yearsApart(values, end);
    if (known.length < FEWEST_VALUES) {
      return none("fewer than three values a year apart");
    }
    boolean inLogarithms = goal.kind().compounds() && wanted > 0;
    for (double value : known) {
      inLogarithms &= value > 0;
    }
    DoubleUnaryOperator scale = inLogarithms ? StrictMath::log : DoubleUnaryOperator.identity();
    double sign = goal.kind() == TargetKind.RANK ? -1 : 1;
    for (int i = 0; i < known.length; i++) {
      known[i] = sign * scale.applyAsDouble(known[i]);
    }
    TrendLine line = TrendLine.through(known);
    double level = sign * scale.applyAsDouble(wanted);
    if (line.slope() <= 0) {
      return none("the trend does not lead there");
    }
    return new Attainment(
        month(end, years -> line.at(years), level),
        month(end, years -> line.at(years) + line.band(years), level),
        month(end, years -> line.at(years) - line.band(years), level));
  }

  private static double[] yearsApart(TrackedFigures values, int end) {
    List<Double> known = new ArrayList<>();
    for (int i = 0; i < MOST_VALUES; i++) {
      OptionalDouble value = values.at(end - i * Months.YEAR);
      if (value.isEmpty()) {
        break;
      }
      known.add(value.getAsDouble());
    }
    return known.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Where a curve meets the level, by halving: it is below now and above in a hundred years. */
  private static Outcome month(int end, DoubleUnaryOperator curve, double level) {
    double below = 0;
    double above = LONGEST_YEARS;
    if (curve.applyAsDouble(below) >= level) {
      return Outcome.of(end);
    }
    if (curve.applyAsDouble(above) < level) {
      return Outcome.absent("not within a hundred years");
    }
    for (int i = 0; i < 60; i++) {
      double between = (below + above) / 2;
      if (curve.applyAsDouble(between) < level) {
        below = between;
      } else {
        above = between;
      }
    }
    return Outcome.of(end + Months.YEAR * above);
  }

  private static Attainment none(String reason) {
    Outcome absent = Outcome.absent(reason);
    return new Attainment(absent, absent, absent);
  }
}
