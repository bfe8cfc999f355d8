package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;

/**
 * Growth of output that neither more labour nor more capital explains (총요소생산성).
 *
 * <p>Törnqvist, on the year before: {@code Δln VA - s̄ Δln L - (1 - s̄) Δln K}, in log points; VA
 * real value added, L hours, K capital services, {@code s = compensation / nominal value added}, s̄
 * the mean of the two years. Capital's share is the rest, so that the factors' shares add up to 1.
 * Absent where a figure of either year is missing, zero or negative, and where a share is not
 * between 0 and 1. Source: OECD, "Measuring Productivity" (2001).
 */
public final class TotalFactorProductivity {
  private TotalFactorProductivity() {}

  /** Growth on the year before, log points. */
  public static Outcome growth(
      Figures realValueAdded,
      Figures hours,
      Figures capitalServices,
      Figures compensation,
      Figures nominalValueAdded,
      int month) {
    Outcome absence =
        Reading.unlike(realValueAdded, hours, capitalServices, compensation, nominalValueAdded);
    if (absence != null) {
      return absence;
    }
    Outcome output = logGrowth("real value added", realValueAdded, month);
    Outcome labour = logGrowth("hours", hours, month);
    Outcome capital = logGrowth("capital services", capitalServices, month);
    Outcome share = labourShare(compensation, nominalValueAdded, month);
    Outcome shareBefore = labourShare(compensation, nominalValueAdded, month - Months.YEAR);
    absence = Outcome.firstAbsent(output, labour, capital, share, shareBefore);
    if (absence != null) {
      return absence;
    }
    double mean = (share.value() + shareBefore.value()) / 2;
    return Outcome.of(output.value() - mean * labour.value() - (1 - mean) * capital.value());
  }

  private static Outcome logGrowth(String name, Figures figures, int month) {
    Outcome figure = Reading.positive(figures, month);
    Outcome base = Reading.positive(figures, month - Months.YEAR);
    Outcome absence = Outcome.firstAbsent(figure, base);
    return absence == null
        ? Outcome.of(StrictMath.log(figure.value()) - StrictMath.log(base.value()))
        : absence.named(name);
  }

  private static Outcome labourShare(Figures compensation, Figures nominalValueAdded, int month) {
    Outcome share =
        FigureRatio.of(
            "compensation", compensation, "nominal value added", nominalValueAdded, month);
    return !share.isPresent() || (share.value() > 0 && share.value() < 1)
        ? share
        : Outcome.absent(
            "labour share " + Months.text(month, compensation.step()) + " is not between 0 and 1");
  }
}
