package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * The best growth a year over five years that was ever seen.
 *
 * <p>Largest {@code (v(t) / v(t-60))^(1/5) - 1} of all months with both values above zero; where
 * there is no such pair, growth a year from the first to the last value, if at least two years lie
 * between them. Absent otherwise.
 */
public final class BestGrowth {
  private static final int YEARS = 5;
  private static final int FEWEST_YEARS = 2;

  private BestGrowth() {}

  /** The best growth, a ratio a year. */
  public static Outcome of(TrackedFigures values) {
    if (values.lastMonth().isEmpty() || values.firstMonth().isEmpty()) {
      return Outcome.absent("no value");
    }
    int first = values.firstMonth().getAsInt();
    int last = values.lastMonth().getAsInt();
    int span = YEARS * Months.YEAR;
    Outcome best = null;
    for (int month = first + span; month <= last; month += values.spacing()) {
      Outcome growth = between(values, month - span, month);
      if (growth.isPresent() && (best == null || growth.value() > best.value())) {
        best = growth;
      }
    }
    if (best != null) {
      return best;
    }
    return last - first < FEWEST_YEARS * Months.YEAR
        ? Outcome.absent("fewer than two years of values")
        : between(values, first, last);
  }

  private static Outcome between(TrackedFigures values, int from, int to) {
    OptionalDouble base = values.at(from);
    OptionalDouble value = values.at(to);
    if (base.isEmpty() || value.isEmpty()) {
      return Outcome.missing(base.isEmpty() ? from : to);
    }
    return base.getAsDouble() > 0 && value.getAsDouble() > 0
        ? RequiredGrowth.yearly(
            base.getAsDouble(), value.getAsDouble(), (double) (to - from) / Months.YEAR)
        : Outcome.absent("a value is not above zero");
  }
}
