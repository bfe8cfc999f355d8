package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.targets.Attainment;
import io.exportindicators.indicators.targets.Goal;
import io.exportindicators.indicators.targets.PathDeviation;
import io.exportindicators.indicators.targets.Progress;
import io.exportindicators.indicators.targets.RequiredGrowth;
import io.exportindicators.indicators.targets.SeasonalPath;
import io.exportindicators.indicators.targets.TargetKind;
import io.exportindicators.indicators.targets.TargetPath;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;

/** What a goal measures, against the goal. */
final class GoalMeasurement {
  /** With fewer months the year to date is mostly the calendar's and one shipment's doing. */
  private static final int FEWEST_MONTHS_OF_YEAR = 3;

  private final Goal goal;
  private final Optional<TargetPath> path;
  private final MeasuredFigures measured;
  private final TrackedValues values;

  private GoalMeasurement(Goal goal, MeasuredFigures measured, TrackedValues values) {
    this.goal = goal;
    this.path = TargetPath.of(goal);
    this.measured = measured;
    this.values = values;
  }

  /**
   * The measurement, empty where no figure is known or a count has no known beginning.
   *
   * <p>Of several kinds of period the finest whose newest value is less than a year older than that
   * of any: a first quarter, which is no sum of four, does not take the years away, and months that
   * ended do not hide them.
   */
  static Optional<GoalMeasurement> of(
      HeldGoal held, Goal goal, TargetStore store, Provenance provenance) {
    if (goal.kind() == TargetKind.CUMULATIVE && goal.base() == null) {
      return Optional.empty();
    }
    int countedFrom = goal.base() == null ? 0 : goal.base().endMonth() + 1;
    List<GoalMeasurement> all =
        MeasuredFigures.of(held.goal(), store, provenance).stream()
            .map(
                measured ->
                    new GoalMeasurement(
                        goal,
                        measured,
                        new TrackedValues(
                            goal.kind(), measured.figures(), countedFrom, Integer.MAX_VALUE)))
            .filter(measurement -> measurement.values.lastMonth().isPresent())
            .toList();
    int newest = all.stream().mapToInt(GoalMeasurement::lastMonth).max().orElse(0);
    return all.stream().filter(one -> one.lastMonth() > newest - Months.YEAR).findFirst();
  }

  private int lastMonth() {
    return values.lastMonth().orElseThrow();
  }

  TrackedValues values() {
    return values;
  }

  /** Everything about the value whose period ends with a month. */
  void addAt(GoalSubject out, int end) {
    int period = GoalPeriods.ending(measured.kind(), end);
    out.addInUnit(Indicator.STRATEGY_TARGET_VALUE, basis(), period, () -> valued(end, Outcome::of));
    out.add(
        Indicator.STRATEGY_TARGET_PROGRESS,
        "",
        period,
        () -> valued(end, value -> Progress.of(goal, value)));
    out.add(Indicator.STRATEGY_TARGET_PATH_DEVIATION, basis(), period, () -> deviation(end));
    if (hasYearToDate()) {
      out.add(
          Indicator.STRATEGY_TARGET_PATH_DEVIATION, "ytd", period, () -> yearToDateDeviation(end));
    }
    out.add(
        Indicator.STRATEGY_TARGET_REQUIRED_GROWTH,
        "",
        period,
        () -> valued(end, value -> RequiredGrowth.of(goal, value, end)));
    Supplier<Attainment> attained = out.shared(() -> Attainment.of(goal, values.until(end)));
    addAttainment(out, "mean", period, () -> attained.get().mean());
    addAttainment(out, "lower80", period, () -> attained.get().lower80());
    addAttainment(out, "upper80", period, () -> attained.get().upper80());
  }

  private static void addAttainment(
      GoalSubject out, String estimate, int period, Supplier<Outcome> endMonth) {
    out.add(Indicator.STRATEGY_TARGET_ATTAINMENT, estimate, period, () -> seconds(endMonth.get()));
  }

  /** What the goal is judged by: the year to date, where there is one that says enough. */
  Outcome relativeDeviation(int end) {
    if (hasYearToDate() && Months.monthValue(end) >= FEWEST_MONTHS_OF_YEAR) {
      Outcome byYear = yearToDateDeviation(end);
      if (byYear.isPresent()) {
        return byYear;
      }
    }
    return fromPath(end, (value, line) -> PathDeviation.relative(goal, value, line));
  }

  /** What the values are, as the variant of an indicator. */
  private String basis() {
    return measured.converted() ? period() + "_converted" : period();
  }

  private String period() {
    return switch (goal.kind()) {
      case ANNUAL_FLOW ->
          switch (measured.kind()) {
            case MONTH -> "12m";
            case QUARTER -> "4q";
            default -> "1y";
          };
      case CUMULATIVE -> "cumulative";
      default -> Span.of(measured.kind()).level();
    };
  }

  private boolean hasYearToDate() {
    return goal.kind() == TargetKind.ANNUAL_FLOW && measured.kind() == Kind.MONTH;
  }

  private Outcome deviation(int end) {
    if (goal.kind() == TargetKind.RANK) {
      return Outcome.absent("a rank is told in places: compare value and path");
    }
    return fromPath(end, (value, line) -> PathDeviation.of(goal, value, line));
  }

  private Outcome fromPath(int end, Comparing comparison) {
    OptionalDouble line = path.map(p -> p.at(end)).orElse(OptionalDouble.empty());
    return line.isEmpty()
        ? noPath(end)
        : valued(end, value -> comparison.of(value, line.getAsDouble()));
  }

  /** How a value is compared with the path. */
  private interface Comparing {
    Outcome of(double value, double pathValue);
  }

  private Outcome yearToDateDeviation(int end) {
    if (path.isEmpty()) {
      return noPath(end);
    }
    double sum = 0;
    Figures monthly = measured.figures();
    for (int month = Months.of(Months.year(end), 1); month <= end; month++) {
      OptionalDouble figure = monthly.at(month);
      if (figure.isEmpty()) {
        return Outcome.missing(month);
      }
      sum += figure.getAsDouble();
    }
    double yearToDate = sum;
    Outcome expected = SeasonalPath.expected(monthly, path.get(), end);
    return expected.isPresent()
        ? PathDeviation.relative(goal, yearToDate, expected.value())
        : expected;
  }

  private Outcome valued(int end, DoubleFunction<Outcome> computation) {
    OptionalDouble value = values.at(end);
    return value.isPresent()
        ? computation.apply(value.getAsDouble())
        : Outcome.absent(endingWith(end) + " is missing");
  }

  private Outcome noPath(int end) {
    return Outcome.absent(
        path.isEmpty() ? "no base, so no path" : "the path does not reach " + endingWith(end));
  }

  private ReferencePeriod endingWith(int end) {
    return PackedPeriod.period(GoalPeriods.ending(measured.kind(), end));
  }

  /** A point in months, the whole number being a month's end, in seconds since 1970. */
  private static Outcome seconds(Outcome endMonth) {
    return endMonth.isPresent() ? Outcome.of(MonthClock.seconds(endMonth.value())) : endMonth;
  }
}
