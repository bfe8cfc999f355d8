package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.targets.TargetKind;
import io.exportindicators.indicators.targets.TrackedFigures;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a goal's kind makes of the figures, by the last month of each period.
 *
 * <p>Annual flows: the sum of a year's periods, ending with this one. Cumulative: the sum from the
 * first period after the base on. All others: the figure itself.
 *
 * @param kind kind of the goal
 * @param figures the figures
 * @param countedFrom first month that a cumulative goal counts
 * @param until no later figure is seen
 */
record TrackedValues(TargetKind kind, Figures figures, int countedFrom, int until)
    implements TrackedFigures {
  @Override
  public OptionalDouble at(int endMonth) {
    int month = endMonth - figures.step() + 1;
    if (endMonth > until || Math.floorMod(month, figures.step()) != 0) {
      return OptionalDouble.empty();
    }
    return switch (kind) {
      case ANNUAL_FLOW -> sum(month - Months.YEAR + figures.step(), month);
      case CUMULATIVE -> month < countedFrom ? OptionalDouble.empty() : sum(countedFrom, month);
      default -> figures.at(month);
    };
  }

  @Override
  public OptionalInt firstMonth() {
    for (int month = figures.firstMonth(); month <= figures.lastMonth(); month += spacing()) {
      if (at(endOf(month)).isPresent()) {
        return OptionalInt.of(endOf(month));
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public OptionalInt lastMonth() {
    int last = figures.lastMonth();
    while (endOf(last) > until) {
      last -= spacing();
    }
    for (int month = last; month >= figures.firstMonth(); month -= spacing()) {
      if (at(endOf(month)).isPresent()) {
        return OptionalInt.of(endOf(month));
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public int spacing() {
    return figures.step();
  }

  /** The same as it was when a month was the last. */
  TrackedValues until(int endMonth) {
    return new TrackedValues(kind, figures, countedFrom, endMonth);
  }

  private int endOf(int month) {
    return month + figures.step() - 1;
  }

  private OptionalDouble sum(int first, int last) {
    double sum = 0;
    for (int month = first; month <= last; month += figures.step()) {
      OptionalDouble figure = figures.at(month);
      if (figure.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += figure.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }
}
