package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Plain formulas for a running month, which a method has to beat.
 *
 * <p>M is the month, W its window, D and D(W) their working days. Empty where a level is missing or
 * not above zero, or where there are no working days; levels of the month and later ones are not
 * read.
 */
enum NowcastBaseline {
  /** {@code M(t-12) M(t-1) / M(t-13)}: last month's growth on the year before, no window. */
  GROWTH_CONTINUES("growth") {
    @Override
    double logEstimate(Known known, int month) {
      return known.month(month - 12) + known.month(month - 1) - known.month(month - 13);
    }
  },

  /** {@code W D / D(W)}. */
  SCALED_BY_WORKING_DAYS("scaled") {
    @Override
    double logEstimate(Known known, int month) {
      return known.window(month) + known.daysRatio(month);
    }
  },

  /** {@code M(t-12) W / W(t-12)}. */
  WINDOW_GROWTH("window yoy") {
    @Override
    double logEstimate(Known known, int month) {
      return known.month(month - Months.YEAR)
          + known.window(month)
          - known.window(month - Months.YEAR);
    }
  },

  /** The same of daily averages: {@code ... (D / D(W)) / (D(t-12) / D(W,t-12))}. */
  DAILY_WINDOW_GROWTH("daily yoy") {
    @Override
    double logEstimate(Known known, int month) {
      return WINDOW_GROWTH.logEstimate(known, month)
          + known.daysRatio(month)
          - known.daysRatio(month - Months.YEAR);
    }
  },

  /** {@code W exp(a + b ln(D / D(W)))}, a and b by least squares over the 60 months before. */
  REGRESSION("regression") {
    @Override
    double logEstimate(Known known, int month) {
      int n = 0;
      double sumX = 0;
      double sumY = 0;
      double sumXx = 0;
      double sumXy = 0;
      for (int past = month - REGRESSION_MONTHS; past < month; past++) {
        double x = known.daysRatio(past);
        double y = known.month(past) - known.window(past);
        if (Double.isFinite(x) && Double.isFinite(y)) {
          n++;
          sumX += x;
          sumY += y;
          sumXx += x * x;
          sumXy += x * y;
        }
      }
      double slope = (sumXy - sumX * sumY / n) / (sumXx - sumX * sumX / n);
      return known.window(month) + sumY / n + slope * (known.daysRatio(month) - sumX / n);
    }
  };

  private static final int REGRESSION_MONTHS = 60;

  private final String title;

  NowcastBaseline(String title) {
    this.title = title;
  }

  /** What a column of it is called. */
  String title() {
    return title;
  }

  /** Its estimate of a month in US cents, empty where it has none. */
  OptionalDouble estimate(
      Levels windows, Levels months, int month, WorkingDayCalendar calendar, Window window) {
    double log = logEstimate(new Known(windows, months, calendar, window), month);
    return Double.isFinite(log) ? OptionalDouble.of(StrictMath.exp(log)) : OptionalDouble.empty();
  }

  abstract double logEstimate(Known known, int month);

  /** Logarithms; NaN where there is none. */
  record Known(Levels windows, Levels months, WorkingDayCalendar calendar, Window window) {
    double window(int month) {
      return log(windows.at(month));
    }

    double month(int month) {
      return log(months.at(month));
    }

    /** ln(D / D(W)); not finite without working days. */
    double daysRatio(int month) {
      return StrictMath.log(
          calendar.workingDays(month, Window.MONTH) / calendar.workingDays(month, window));
    }

    private static double log(OptionalLong level) {
      return level.isPresent() && level.getAsLong() > 0
          ? StrictMath.log((double) level.getAsLong())
          : Double.NaN;
    }
  }
}
