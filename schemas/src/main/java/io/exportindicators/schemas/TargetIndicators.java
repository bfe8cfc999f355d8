package io.exportindicators.schemas;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The indicators that a target may measure: levels, shares, ranks and indices of whole sectors. */
public final class TargetIndicators {
  private static final Set<Indicator> ALL =
      Collections.unmodifiableSet(
          EnumSet.of(
              Indicator.TRADE_VALUE,
              Indicator.TRADE_SHARE,
              Indicator.TRADE_RANK,
              Indicator.TRADE_RELATIVE_SIZE,
              Indicator.TRADE_RCA,
              Indicator.TRADE_SPECIALIZATION,
              Indicator.SECTOR_OBSERVATION,
              Indicator.PRODUCTIVITY_LABOUR,
              Indicator.PRODUCTIVITY_GROWTH,
              Indicator.PRODUCTIVITY_RD_INTENSITY,
              Indicator.CLUSTER_SHARE,
              Indicator.CLUSTER_LOCATION_QUOTIENT));

  private TargetIndicators() {}

  /** Whether an indicator is one of them; null, for a metric that is none, is not. */
  public static boolean contains(Indicator indicator) {
    return indicator != null && ALL.contains(indicator);
  }
}
