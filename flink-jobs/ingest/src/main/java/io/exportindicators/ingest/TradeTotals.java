package io.exportindicators.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How large the whole of a definition is, by period.
 *
 * <p>The total of a period is the largest that any one release gave: a later one may hold
 * corrections alone. It needs the memory of the totals, not of the records.
 */
final class TradeTotals {
  private static final int NEIGHBOURS = 12;

  private final Map<TradeTotal, PeriodFigures> totals = new HashMap<>();
  private final Map<Part, double[]> open = new HashMap<>();
  private Part last;
  private double[] lastSum;

  private record Part(TradeTotal total, int period) {}

  /** Takes a value of the release that is read. */
  void add(TradeTotal total, int period, long cents) {
    Part part = new Part(total, period);
    if (!part.equals(last)) {
      last = part;
      lastSum = open.computeIfAbsent(part, key -> new double[1]);
    }
    lastSum[0] += cents;
  }

  /** Ends the release. */
  void take() {
    open.forEach(
        (part, sum) -> {
          PeriodFigures figures = totals.computeIfAbsent(part.total(), key -> new PeriodFigures());
          long known = figures.centsOf(part.period());
          figures.put(part.period(), Math.max(known, (long) sum[0]), 1);
        });
    drop();
  }

  /** Forgets what was added since the last release. */
  void drop() {
    open.clear();
    last = null;
  }

  /**
   * The median total of the 12 nearest periods, empty where there are none.
   *
   * @param itself whether the period's own total counts
   */
  OptionalDouble usualCents(TradeTotal total, int period, boolean itself) {
    PeriodFigures figures = totals.get(total);
    if (figures == null) {
      return OptionalDouble.empty();
    }
    Neighbours around = figures.nearest(period, itself, NEIGHBOURS);
    return around.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(around.medianCents());
  }
}
