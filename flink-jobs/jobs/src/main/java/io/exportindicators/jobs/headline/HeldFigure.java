package io.exportindicators.jobs.headline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is kept of a headline series by month; the names are part of the keys of state. */
enum HeldFigure {
  /** Level in US dollars. */
  LEVEL,
  /** Level of days 1 to 10. */
  DAYS_1_TO_10,
  /** Level of days 1 to 20. */
  DAYS_1_TO_20,
  /** Calendar-adjusted growth on the year before. */
  GROWTH,
  /** Level as it was known first. */
  FIRST_LEVEL,
  /** Seasonally adjusted level as it was told last. */
  ADJUSTED,
  /** Logarithm of the level that was expected before the month was known. */
  LOG_FORECAST,
  /** Standard error of that logarithm. */
  FORECAST_STANDARD_ERROR,
  /** Estimate of the month from its windows, before the month was known. */
  NOWCAST,
  /** Lower end of its 80 % interval. */
  NOWCAST_LOWER,
  /** Upper end of its 80 % interval. */
  NOWCAST_UPPER,
  /** 1 where growth signals a drop. */
  GROWTH_SIGNAL,
  /** 1 where the level below its peak signals a drop. */
  PEAK_SIGNAL,
  /** 1 where the month is a shock. */
  SHOCK_SIGNAL,
  /** 1 where the month is weak: its growth, or its level below the peak. */
  WEAK_MONTH,
  /** 1 while an episode of a drop is open. */
  DROP_EPISODE,
  /** 1 while a drop is open that news opened or confirmed. */
  DROP_ALERT,
  /** 1 where a shock is news. */
  SHOCK_ALERT,
  /** Effects of additive outliers. */
  ADDITIVE_OUTLIER,
  /** Effects of level shifts. */
  LEVEL_SHIFT,
  /** Effects of transitory changes. */
  TRANSITORY_CHANGE,
  /** Quality Q of the seasonal adjustment. */
  Q,
  /** M7 of the seasonal adjustment. */
  M7,
  /** p-value of residual seasonality. */
  RESIDUAL_SEASONALITY,
  /** Elasticity to working days by the model of the seasonal adjustment. */
  WORKING_DAY_ELASTICITY;

  private static final List<HeldFigure> LEVELS = List.of(LEVEL, DAYS_1_TO_10, DAYS_1_TO_20);
  private static final Set<HeldFigure> AHEAD =
      EnumSet.of(LOG_FORECAST, FORECAST_STANDARD_ERROR, NOWCAST, NOWCAST_LOWER, NOWCAST_UPPER);
  private static final Set<HeldFigure> JUDGED = EnumSet.range(ADJUSTED, WORKING_DAY_ELASTICITY);

  /** The levels of a month and its windows. */
  static List<HeldFigure> levels() {
    return LEVELS;
  }

  /** What is worked out from levels. */
  static Set<HeldFigure> judged() {
    return JUDGED;
  }

  /** Whether it is told of the month after the last as well. */
  boolean isAhead() {
    return AHEAD.contains(this);
  }
}
