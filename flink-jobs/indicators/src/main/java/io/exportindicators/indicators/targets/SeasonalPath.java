package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * Where the year to date of an annual flow should stand in a month: our path, by the seasons.
 *
 * <p>{@code P(December of the year) * mean of (x(January) + ... + x(month)) / (x(January) + ... +
 * x(December))} over those of the five calendar years before that are complete and have a sum above
 * zero. Only figures of earlier years enter. Absent without such a year, and where the path does
 * not reach the end of the year.
 */
public final class SeasonalPath {
  private static final int MOST_YEARS = 5;

  private SeasonalPath() {}

  /** The year to date that the path asks for, in the goal's unit. */
  public static Outcome expected(Figures monthly, TargetPath path, int month) {
    if (monthly.step() != 1) {
      throw new IllegalArgumentException("figures are not by month but by " + monthly.step());
    }
    int year = Months.year(month);
    OptionalDouble yearEnd = path.at(Months.of(year, Months.YEAR));
    if (yearEnd.isEmpty()) {
      return Outcome.absent("no path at the end of " + year);
    }
    double shares = 0;
    int years = 0;
    for (int back = 1; back <= MOST_YEARS; back++) {
      double share = share(monthly, year - back, Months.monthValue(month));
      if (!Double.isNaN(share)) {
        shares += share;
        years++;
      }
    }
    return years == 0
        ? Outcome.absent("no complete year among the five before " + year)
        : Outcome.ofFinite(yearEnd.getAsDouble() * shares / years, "path is out of range");
  }

  /** Part of a year's sum that its first months had, NaN where the year is of no use. */
  private static double share(Figures monthly, int year, int months) {
    double part = 0;
    double whole = 0;
    for (int value = 1; value <= Months.YEAR; value++) {
      OptionalDouble figure = monthly.at(Months.of(year, value));
      if (figure.isEmpty()) {
        return Double.NaN;
      }
      whole += figure.getAsDouble();
      part = value == months ? whole : part;
    }
    return whole > 0 ? part / whole : Double.NaN;
  }
}
