package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;

/**
 * The trade specialisation index (무역특화지수), from -1, imports alone, to 1, exports alone.
 *
 * <p>{@code TSI = (X - M) / (X + M)} on sums of the last k months, usually 12. Exports are FOB and
 * imports CIF, as they are published, so balanced trade shows slightly below 0. Absent where a
 * month of either flow is missing, where either is negative, and where there is no trade.
 */
public final class SpecializationIndex {
  private SpecializationIndex() {}

  /** The index of the k months that end with this one. */
  public static Outcome of(Levels exports, Levels imports, int month, int k) {
    TwoWayTrade pair = TwoWayTrade.of(exports, imports, month, k);
    if (pair.absence() != null) {
      return Outcome.absent(pair.absence());
    }
    return pair.trade() == 0
        ? Outcome.absent("there is no trade")
        : Outcome.of((double) pair.balance() / pair.trade());
  }
}
