package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import java.util.List;

/**
 * How much of the trade is two-way trade in the same thing, from 0 to 1.
 *
 * <p>One product: {@code GL = 1 - |X - M| / (X + M) = 1 - |TSI|}. Over products: {@code 1 - Σ|X -
 * M| / Σ(X + M)}, which weighs each by its trade and is at most the index of the sums. All on sums
 * of the last k months, usually 12. Absent where a month of either flow of any product is missing,
 * where a flow is negative, and where there is no trade. Source: Grubel and Lloyd, "The empirical
 * measurement of intra-industry trade", Economic Record 47 (1971).
 */
public final class GrubelLloyd {
  private GrubelLloyd() {}

  /** The index of one product, or of a total taken as one. */
  public static Outcome of(Levels exports, Levels imports, int month, int k) {
    TwoWayTrade pair = TwoWayTrade.of(exports, imports, month, k);
    return pair.absence() == null
        ? index(Math.abs(pair.balance()), pair.trade())
        : Outcome.absent(pair.absence());
  }

  /** The index over products; the i-th exports and the i-th imports are those of one product. */
  public static Outcome aggregate(
      List<? extends Levels> exports, List<? extends Levels> imports, int month, int k) {
    int count = exports.size();
    if (imports.size() != count) {
      throw new IllegalArgumentException(count + " exports and " + imports.size() + " imports");
    }
    long imbalance = 0;
    long trade = 0;
    for (int i = 0; i < count; i++) {
      TwoWayTrade pair = TwoWayTrade.of(exports.get(i), imports.get(i), month, k);
      if (pair.absence() != null) {
        return Outcome.absent("product " + (i + 1) + " of " + count + ": " + pair.absence());
      }
      if (trade > Long.MAX_VALUE - pair.trade()) {
        return Outcome.absent("the sum of the products is too large");
      }
      imbalance += Math.abs(pair.balance());
      trade += pair.trade();
    }
    return index(imbalance, trade);
  }

  private static Outcome index(long imbalance, long trade) {
    return trade == 0
        ? Outcome.absent("there is no trade")
        : Outcome.of(1 - (double) imbalance / trade);
  }
}
