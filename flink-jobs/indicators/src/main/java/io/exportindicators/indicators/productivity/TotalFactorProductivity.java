package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth of output that neither labour nor capital explains.
 *
 * <p>{@code ΔlnVA - s·ΔlnL - (1-s)·ΔlnK} on the year before, in log points, with real value added,
 * hours and capital services; {@code s} is the mean of the two years' labour shares, compensation
 * over nominal value added (Törnqvist). Absent where a figure is missing or not above zero, and
 * where a share is not between 0 and 1. Source: OECD, Measuring Productivity (2001).
 */
public final class TotalFactorProductivity {
  private TotalFactorProductivity() {}

  /** The growth, log points: 0.01 is about 1 percent. */
  public static Outcome growth(
      Figures realValueAdded,
      Figures hours,
      Figures capitalServices,
      Figures compensation,
      Figures nominalValueAdded,
      int month) {
    Outcome output = logGrowth("value added", realValueAdded, month);
    Outcome labour = logGrowth("hours", hours, month);
    Outcome capital = logGrowth("capital services", capitalServices, month);
    Outcome now = share(compensation, nominalValueAdded, month);
    Outcome before = share(compensation, nominalValueAdded, month - Months.YEAR);
    for (Outcome needed : new Outcome[] {output, labour, capital, now, before}) {
      if (!needed.isPresent()) {
        return needed;
      }
    }
    double share = (now.value() + before.value()) / 2;
    return Outcome.ofFinite(
        output.value() - share * labour.value() - (1 - share) * capital.value(),
        "it is out of range");
  }

  private static Outcome logGrowth(String name, Figures figures, int month) {
    Outcome growth = FigureGrowth.yearOnYear(figures, month);
    if (!growth.isPresent()) {
      return Outcome.absent(name + ": " + growth.absence());
    }
    return growth.value() > -1
        ? Outcome.of(StrictMath.log1p(growth.value()))
        : Outcome.absent(name + ": " + Months.text(month) + " is not above zero");
  }

  private static Outcome share(Figures compensation, Figures nominal, int month) {
    if (compensation.at(month).isEmpty() || nominal.at(month).isEmpty()) {
      return Outcome.absent("labour share: " + Months.text(month) + " is missing");
    }
    double share = compensation.at(month).getAsDouble() / nominal.at(month).getAsDouble();
    return share > 0 && share < 1
        ? Outcome.of(share)
        : Outcome.absent("labour share of " + Months.text(month) + " is not between 0 and 1");
  }
}
