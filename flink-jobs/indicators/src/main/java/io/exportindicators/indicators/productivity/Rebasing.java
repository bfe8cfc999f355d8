package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * A figure as an index of a base year.
 *
 * <p>{@code x(t) / mean(x over the base year) * 100}. Absent where the figure is missing, where any
 * period of the base year is, and where their mean is zero or negative.
 */
public final class Rebasing {
  private Rebasing() {}

  /** The index, base year = 100. */
  public static Outcome of(Figures figures, int baseYear, int month) {
    Outcome figure = Reading.any(figures, month);
    Outcome mean = Reading.positive(baseMean(figures, baseYear), "base year " + baseYear);
    Outcome absence = Outcome.firstAbsent(figure, mean);
    return absence == null
        ? Outcome.ofFinite(figure.value() / mean.value() * 100, "index is out of range")
        : absence;
  }

  private static Outcome baseMean(Figures figures, int baseYear) {
    int first = Months.of(baseYear, 1);
    OptionalDouble mean = PeriodMean.of(figures, first, first + Months.YEAR - figures.step());
    return mean.isPresent()
        ? Outcome.of(mean.getAsDouble())
        : Outcome.absent("base year " + baseYear + " is not complete");
  }
}
