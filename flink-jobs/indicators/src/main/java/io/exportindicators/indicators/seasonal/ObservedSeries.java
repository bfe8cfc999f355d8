package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.time.LocalDateTime;
import java.util.Arrays;
import jdplus.toolkit.base.api.timeseries.StaticTsDataSupplier;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsDomain;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.api.timeseries.regression.TsDataSuppliers;

/**
 * Levels of consecutive months, and the regressor of their working days, as JDemetra+ takes them.
 *
 * @param workingDays the regressor, with the months ahead; null without a calendar
 */
record ObservedSeries(int firstMonth, double[] levels, double[] workingDays) {
  /** The name that a specification finds the regressor by. */
  static final String WORKING_DAYS = ModellingContext.LEGACY + ".workingdays";

  /** Fewest months that a season is estimated from. */
  static final int FEWEST = 4 * Months.YEAR;

  /** The share of repeated months that a figure by quarter has less than, and one by year more. */
  private static final double MOST_REPEATED = 0.8;

  /** A series that can be adjusted, or why it cannot; the calendar may be null. */
  static Fit<ObservedSeries> of(int firstMonth, double[] levels, WorkingDayCalendar calendar) {
    String reason = unsuitable(levels);
    if (reason != null) {
      return Fit.absent(reason);
    }
    if (calendar == null) {
      return Fit.of(new ObservedSeries(firstMonth, levels, null));
    }
    return WorkingDayRegressor.of(firstMonth, levels.length, calendar)
        .then(days -> Fit.of(new ObservedSeries(firstMonth, levels, days)));
  }

  /** Whether a number can be the level of a month. */
  static boolean isLevel(double number) {
    return number > 0 && number < Double.POSITIVE_INFINITY;
  }

  /** Why levels cannot be adjusted, null where they can. */
  static String unsuitable(double[] levels) {
    if (levels.length < FEWEST) {
      return "fewer than " + FEWEST + " months";
    }
    for (double level : levels) {
      if (Double.isNaN(level)) {
        return "a month is missing";
      }
      if (!isLevel(level)) {
        return "a level is not above zero";
      }
    }
    if (mostlyOneValue(levels)) {
      return "one value in half of the months or more";
    }
    return mostlyRepeated(levels) ? "four in five months repeat the month before" : null;
  }

  private static boolean mostlyRepeated(double[] levels) {
    int repeated = 0;
    for (int i = 1; i < levels.length; i++) {
      repeated += levels[i] == levels[i - 1] ? 1 : 0;
    }
    return repeated > MOST_REPEATED * levels.length;
  }

  private static boolean mostlyOneValue(double[] levels) {
    double[] sorted = levels.clone();
    Arrays.sort(sorted);
    int half = (sorted.length + 1) / 2;
    for (int i = 0; i + half <= sorted.length; i++) {
      if (sorted[i] == sorted[i + half - 1]) {
        return true;
      }
    }
    return false;
  }

  /** The last month. */
  int lastMonth() {
    return firstMonth + levels.length - 1;
  }

  TsDomain months() {
    return TsDomain.of(period(firstMonth), levels.length);
  }

  TsData data() {
    return TsData.ofInternal(period(firstMonth), levels.clone());
  }

  /** A context of its own: the library's shared one can be changed by anyone. */
  ModellingContext context() {
    ModellingContext context = new ModellingContext();
    if (workingDays != null) {
      TsDataSuppliers variables = new TsDataSuppliers();
      variables.set(
          WORKING_DAYS.substring(ModellingContext.LEGACY.length() + 1),
          new StaticTsDataSupplier(TsData.ofInternal(period(firstMonth), workingDays.clone())));
      context.getTsVariableManagers().set(ModellingContext.LEGACY, variables);
    }
    return context;
  }

  static TsPeriod period(int month) {
    return TsPeriod.monthly(Months.year(month), Months.monthValue(month));
  }

  static LocalDateTime start(int month) {
    return period(month).start();
  }

  static int month(LocalDateTime start) {
    return Months.of(start.getYear(), start.getMonthValue());
  }
}
