package io.exportindicators.indicators.nowcast;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.time.YearMonth;
import java.util.OptionalLong;

/**
 * The rest of each month over its window, and what is known of it when the window is.
 *
 * <p>{@code y(t) = ln((M(t) - W(t)) / W(t)) - ln(R(t) / D(t))}, R and D the working days of the
 * rest and of the window. Known beforehand, in this order:
 *
 * <ul>
 *   <li>1: the end of a month carries more, or less, than its beginning;
 *   <li>{@code ln(D / days of the window)} and {@code ln(R / days of the rest)}: trade follows the
 *       working days by an elasticity of its own, not one to one;
 *   <li>{@code ln L - ln W*}, {@code L} the geometric mean of the three months before, {@code W* =
 *       W (D + R) / D}: what a window has less than the level of late, it partly makes up for;
 *   <li>{@code ln G - ln W*}, {@code G = M(t-12) M(t-1) / M(t-13)}: likewise against last month's
 *       growth on the year before going on.
 * </ul>
 */
final class RestOfMonth {
  /** Regressors of a month. */
  static final int REGRESSORS = 5;

  /** The month of the year before, for its growth, is the furthest that is looked back to. */
  private static final int FURTHEST = Months.YEAR + 1;

  private static final int[] COMPARED = {1, 2, 3, Months.YEAR, FURTHEST};

  private final Levels windows;
  private final Levels months;
  private final WorkingDayCalendar calendar;
  private final Window window;
  private final int windowDays;

  RestOfMonth(Levels windows, Levels months, WorkingDayCalendar calendar, Window window) {
    this.windows = windows;
    this.months = months;
    this.calendar = calendar;
    this.window = window;
    this.windowDays =
        switch (window) {
          case DAYS_1_TO_10 -> 10;
          case DAYS_1_TO_20 -> 20;
          case MONTH -> throw new IllegalArgumentException("a whole month is known, not forecast");
        };
  }

  /** The first month with all that is looked back to. */
  int firstMonth() {
    return Math.max(windows.firstMonth(), months.firstMonth() + FURTHEST);
  }

  /** Why nothing can be said of a month beforehand, null if something can. */
  Outcome absence(int month) {
    String days = "days 1 to " + windowDays + " of " + Months.text(month);
    OptionalLong level = windows.at(month);
    if (level.isEmpty()) {
      return Outcome.absent(days + " are missing");
    }
    if (level.getAsLong() <= 0) {
      return Outcome.absent(days + " are not above zero");
    }
    double windowWorks = calendar.workingDays(month, window);
    double restWorks = calendar.workingDays(month, Window.MONTH) - windowWorks;
    if (Double.isNaN(restWorks)) {
      return Outcome.absent("the working days of " + Months.text(month) + " are not known");
    }
    if (windowWorks <= 0 || restWorks <= 0) {
      return Outcome.absent("no working days " + (windowWorks <= 0 ? "in " : "after ") + days);
    }
    for (int back : COMPARED) {
      OptionalLong compared = months.at(month - back);
      if (compared.isEmpty()) {
        return Outcome.missing(month - back);
      }
      if (compared.getAsLong() <= 0) {
        return Outcome.absent(Months.text(month - back) + " is not above zero");
      }
    }
    return null;
  }

  /** What is known of a month that has no absence when its window is. */
  double[] regressors(int month) {
    double works = calendar.workingDays(month, Window.MONTH);
    double windowWorks = calendar.workingDays(month, window);
    double restDays =
        YearMonth.of(Months.year(month), Months.monthValue(month)).lengthOfMonth() - windowDays;
    double scaledUp =
        StrictMath.log((double) windows.at(month).getAsLong())
            + StrictMath.log(works / windowWorks);
    double level = (logLevel(month - 1) + logLevel(month - 2) + logLevel(month - 3)) / 3;
    double grown = logLevel(month - Months.YEAR) + logLevel(month - 1) - logLevel(month - FURTHEST);
    return new double[] {
      1,
      StrictMath.log(windowWorks / windowDays),
      StrictMath.log((works - windowWorks) / restDays),
      level - scaledUp,
      grown - scaledUp
    };
  }

  /** y of a month that is over; NaN where the month teaches nothing. */
  double observed(int month) {
    OptionalLong level = months.at(month);
    if (absence(month) != null || level.isEmpty()) {
      return Double.NaN;
    }
    long come = windows.at(month).getAsLong();
    long rest = level.getAsLong() - come;
    return rest <= 0
        ? Double.NaN
        : StrictMath.log((double) rest / come) - StrictMath.log(restOverWindow(month));
  }

  /** The level of a month in US dollars that a y means. */
  Outcome dollars(int month, double y) {
    double come = windows.at(month).getAsLong() / 100.0;
    return Outcome.ofFinite(
        come * (1 + restOverWindow(month) * StrictMath.exp(y)), "the estimate is out of range");
  }

  private double restOverWindow(int month) {
    double works = calendar.workingDays(month, Window.MONTH);
    double windowWorks = calendar.workingDays(month, window);
    return (works - windowWorks) / windowWorks;
  }

  private double logLevel(int month) {
    return StrictMath.log((double) months.at(month).orElseThrow());
  }
}
