package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * The best growth a year that was seen over any five years.
 *
 * <p>{@code max over t of (v(t) / v(t-60))^(1/5) - 1}; where no five years are known, over all that
 * is known, at least two years. Absent below that, and where no pair is above zero.
 */
public final class BestGrowth {
  private static final int FIVE_YEARS = 5 * Months.YEAR;
  private static final int TWO_YEARS = 2 * Months.YEAR;

  private BestGrowth() {}

  /** The growth a year, a ratio. */
  public static Outcome of(TrackedFigures values) {
    if (values.lastMonth().isEmpty()) {
      return Outcome.absent("no figure is known");
    }
    int first = values.firstMonth().orElseThrow();
    int last = values.lastMonth().getAsInt();
    int span = Math.min(FIVE_YEARS, last - first);
    if (span < TWO_YEARS) {
      return Outcome.absent("fewer than two years are known");
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int end = last; end - span >= first; end -= values.spacing()) {
      OptionalDouble value = values.at(end);
      OptionalDouble before = values.at(end - span);
      if (value.isPresent() && before.isPresent() && before.getAsDouble() > 0) {
        double growth =
            StrictMath.pow(
                    Math.max(0, value.getAsDouble()) / before.getAsDouble(),
                    (double) Months.YEAR / span)
                - 1;
        best = Math.max(best, growth);
      }
    }
    return Double.isFinite(best) ? Outcome.of(best) : Outcome.absent("no growth could be seen");
  }
}
