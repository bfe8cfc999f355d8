package io.exportindicators.jobs.source;

import io.exportindicators.indicators.targets.TargetKind;
import java.util.Arrays;

/**
 * One numeric goal of a strategy document, as far as it is computed with.
 *
 * @param target its id
 * @param reporter ISO 3166-1 alpha-3
 * @param indicator metric of what it measures
 * @param variant variant of that, empty where it has none
 * @param definition definition id
 * @param sector sector id
 * @param region region, empty for the whole economy
 * @param kind what kind of number it is
 * @param unit unit of its values
 * @param basePeriod packed period of the base, {@link #UNKNOWN} where there is none
 * @param baseValue value of the base, NaN where unknown
 * @param periods packed periods of the milestones, in order; the last is the target
 * @param values their values
 * @param announcedMonth proleptic month of the document
 * @param ended withdrawn, redefined, superseded by another; empty while it holds
 */
public record StrategyGoal(
    String target,
    String reporter,
    String indicator,
    String variant,
    String definition,
    String sector,
    String region,
    TargetKind kind,
    String unit,
    int basePeriod,
    double baseValue,
    int[] periods,
    double[] values,
    int announcedMonth,
    String ended) {
  /** No base period. */
  public static final int UNKNOWN = -1;

  /** Whether two say the same: arrays by what is in them. */
  public boolean saysTheSameAs(StrategyGoal other) {
    return target.equals(other.target)
        && reporter.equals(other.reporter)
        && indicator.equals(other.indicator)
        && variant.equals(other.variant)
        && definition.equals(other.definition)
        && sector.equals(other.sector)
        && region.equals(other.region)
        && kind == other.kind
        && unit.equals(other.unit)
        && basePeriod == other.basePeriod
        && Double.compare(baseValue, other.baseValue) == 0
        && Arrays.equals(periods, other.periods)
        && Arrays.equals(values, other.values)
        && announcedMonth == other.announcedMonth
        && ended.equals(other.ended);
  }
}
