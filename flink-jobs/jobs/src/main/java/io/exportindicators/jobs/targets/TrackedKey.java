package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.TargetIndicators;
import java.util.List;

/** What goals can measure, and what its state is found by. */
final class TrackedKey {
  /** The unit that others are converted from. */
  static final String DOLLAR = "USD";

  private TrackedKey() {}

  /** Whether an indicator is one that a goal may measure. */
  static boolean isTracked(String indicator) {
    return TargetIndicators.contains(Indicator.ofMetric(indicator));
  }

  /** Whether a reading is one that a goal may measure: a total, a level and no sum of levels. */
  static boolean isTracked(Reading reading) {
    if (!reading.item().isEmpty() || !isTracked(reading.indicator())) {
      return false;
    }
    Indicator indicator = Indicator.ofMetric(reading.indicator());
    Kind kind = PackedPeriod.kind(reading.period());
    return MeetingFigures.kinds().contains(kind)
        && (reading.flow().isEmpty() || reading.flow().equals(flow(indicator)))
        && (!isTrade(reading.indicator()) || reading.variant().equals(Span.of(kind).level()));
  }

  private static String flow(Indicator indicator) {
    return indicator == Indicator.TRADE_SPECIALIZATION ? "balance" : "export";
  }

  /** The key of the series that a tracked reading belongs to. */
  static String of(Reading reading) {
    return of(
        reading.indicator(),
        isTrade(reading.indicator()) ? "" : reading.variant(),
        reading.definition(),
        reading.sector(),
        reading.region(),
        reading.unit().isEmpty() ? unit(reading.indicator()) : reading.unit(),
        PackedPeriod.kind(reading.period()));
  }

  /** The key of what a goal measures, in a unit. */
  static String of(StrategyGoal goal, String unit, Kind kind) {
    return of(
        goal.indicator(),
        goal.variant(),
        goal.definition(),
        goal.sector(),
        goal.region(),
        unit,
        kind);
  }

  /** The key of the exchange rate to US dollars. */
  static String ofExchangeRate(String currency, Kind kind) {
    return of(
        Indicator.SECTOR_OBSERVATION.metric(),
        "exchange-rate",
        "exchange-rate",
        "economy",
        "",
        currency + "/USD",
        kind);
  }

  /** The keys of all that may enter what a goal measures, of a kind of period. */
  static List<String> readBy(StrategyGoal goal, Kind kind) {
    return goal.unit().equals(DOLLAR)
        ? List.of(of(goal, DOLLAR, kind))
        : List.of(
            of(goal, goal.unit(), kind), of(goal, DOLLAR, kind), ofExchangeRate(goal.unit(), kind));
  }

  private static boolean isTrade(String indicator) {
    return indicator.equals(Indicator.TRADE_VALUE.metric());
  }

  private static String unit(String indicator) {
    return Indicator.ofMetric(indicator).unit();
  }

  private static String of(
      String indicator,
      String variant,
      String definition,
      String sector,
      String region,
      String unit,
      Kind kind) {
    return String.join("|", indicator, variant, definition, sector, region, unit, kind.name());
  }
}
