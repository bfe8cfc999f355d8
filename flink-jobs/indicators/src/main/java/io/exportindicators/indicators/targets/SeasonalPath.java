package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * Where the year to date should stand on the way to a year's point of the path.
 *
 * <p>{@code E(t) = P(end of the year) · s(m)}, {@code s(m)} the mean, over the up to five complete
 * calendar years before, of the share of the year that January to month m had. Nothing of the
 * running year enters. Absent without a complete year, or where the path does not reach the year's
 * end.
 */
public final class SeasonalPath {
  private static final int MOST_YEARS = 5;

  private SeasonalPath() {}

  /** The expected year to date, in the unit of the path. */
  public static Outcome expected(Figures monthly, TargetPath path, int month) {
    int year = Months.year(month);
    Outcome end = path.outcomeAt(Months.of(year, Months.YEAR));
    if (!end.isPresent()) {
      return end;
    }
    double shares = 0;
    int years = 0;
    for (int earlier = year - 1; earlier >= year - MOST_YEARS; earlier--) {
      OptionalDouble whole = sum(monthly, earlier, Months.YEAR);
      if (whole.isPresent() && whole.getAsDouble() > 0) {
        shares +=
            sum(monthly, earlier, Months.monthValue(month)).getAsDouble() / whole.getAsDouble();
        years++;
      }
    }
    return years == 0
        ? Outcome.absent("no complete year before " + year)
        : Outcome.of(end.value() * (shares / years));
  }

  private static OptionalDouble sum(Figures monthly, int year, int months) {
    double sum = 0;
    int first = Months.of(year, 1);
    for (int month = first; month < first + months; month++) {
      OptionalDouble figure = monthly.at(month);
      if (figure.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += figure.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }
}
