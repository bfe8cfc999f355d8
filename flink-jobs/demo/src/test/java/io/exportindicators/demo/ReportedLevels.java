package io.exportindicators.demo;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Levels by month, as the customs service last reported them.
 *
 * @param cents by month
 */
record ReportedLevels(NavigableMap<Integer, Long> cents) implements Levels {
  private static final Map<String, ReportedLevels> BY_PRODUCT_AND_KIND = read();

  /** Levels of a product in whole months, or in one of their windows. */
  static ReportedLevels of(String product, ReferencePeriod.Kind kind) {
    return BY_PRODUCT_AND_KIND.get(product + kind);
  }

  /** The month that a period is, or is a window of. */
  static int month(ReferencePeriod period) {
    return Months.of(period.firstMonth().getYear(), period.firstMonth().getMonthValue());
  }

  @Override
  public OptionalLong at(int month) {
    return cents.containsKey(month) ? OptionalLong.of(cents.get(month)) : OptionalLong.empty();
  }

  @Override
  public int firstMonth() {
    return cents.firstKey();
  }

  @Override
  public int lastMonth() {
    return cents.lastKey();
  }

  private static Map<String, ReportedLevels> read() {
    Map<String, ReportedLevels> levels = new HashMap<>();
    RealFigures.inOrderOfPublication().stream()
        .filter(release -> release.source().equals("kcs-10day"))
        .flatMap(release -> release.records().stream())
        .filter(TradeRecord.class::isInstance)
        .map(TradeRecord.class::cast)
        .forEach(
            trade -> {
              ReferencePeriod period = ReferencePeriod.parse(trade.getPeriod()).orElseThrow();
              levels
                  .computeIfAbsent(
                      trade.getProduct() + period.kind(),
                      key -> new ReportedLevels(new TreeMap<>()))
                  .cents()
                  .put(month(period), trade.getValueCents());
            });
    return levels;
  }
}
