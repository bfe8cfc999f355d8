package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.growth.RollingSum;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Tracked values written down in a test. */
final class Tracked implements TrackedFigures {
  private final TreeMap<Integer, Double> values = new TreeMap<>();
  private final int spacing;

  private Tracked(int spacing) {
    this.spacing = spacing;
  }

  static Tracked none() {
    return new Tracked(Months.YEAR);
  }

  /** Values of consecutive calendar years. */
  static Tracked years(int first, double... values) {
    Tracked tracked = none();
    for (int i = 0; i < values.length; i++) {
      tracked.values.put(december(first + i), values[i]);
    }
    return tracked;
  }

  /** Values by month from the end of a calendar year on. */
  static Tracked months(int firstDecember, double... values) {
    Tracked tracked = new Tracked(1);
    for (int i = 0; i < values.length; i++) {
      tracked.values.put(december(firstDecember) + i, values[i]);
    }
    return tracked;
  }

  /** The 12-month sums of levels up to a month, in dollars. */
  static Tracked sums(Levels levels, int last) {
    Tracked tracked = new Tracked(1);
    Levels sums = RollingSum.view(levels, Months.YEAR);
    for (int month = levels.firstMonth(); month <= last; month++) {
      OptionalLong sum = sums.at(month);
      if (sum.isPresent()) {
        tracked.values.put(month, sum.getAsLong() / 100.0);
      }
    }
    return tracked;
  }

  static int december(int year) {
    return Months.of(year, 12);
  }

  /** A point at the end of a calendar year. */
  static PathPoint end(int year, double value) {
    return new PathPoint(december(year), value);
  }

  Tracked without(int year) {
    values.remove(december(year));
    return this;
  }

  Tracked with(int year, double value) {
    values.put(december(year), value);
    return this;
  }

  /** The same in another unit. */
  Tracked times(double unit) {
    Tracked other = new Tracked(spacing);
    values.forEach((month, value) -> other.values.put(month, value * unit));
    return other;
  }

  @Override
  public OptionalDouble at(int endMonth) {
    Double value = values.get(endMonth);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  @Override
  public OptionalInt lastMonth() {
    return values.isEmpty() ? OptionalInt.empty() : OptionalInt.of(values.lastKey());
  }

  @Override
  public OptionalInt firstMonth() {
    return values.isEmpty() ? OptionalInt.empty() : OptionalInt.of(values.firstKey());
  }

  @Override
  public int spacing() {
    return spacing;
  }
}
