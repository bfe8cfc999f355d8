package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A record whose value is large and whose value per kg jumps.
 *
 * @param index its place among the records of the release
 */
record ImplausibleRecord(Release release, int index, ValuePerKgJump jump) {
  /** For people: where it stands, what it is, how far it jumps from what. */
  String text() {
    TradeRecord trade = (TradeRecord) release.records().get(index);
    ReferencePeriod.Kind kind = ReferencePeriod.parse(trade.getPeriod()).orElseThrow().kind();
    ReferencePeriod first = WeighedFigure.period(kind, jump.around().firstPeriod());
    ReferencePeriod last = WeighedFigure.period(kind, jump.around().lastPeriod());
    return "%s: %s, %s: value %s USD, weight %s kg, %s USD a kg: %s times %s the %s USD of %s; weight %s times the usual one"
        .formatted(
            release.lines().placeOf(index),
            seriesOf(trade),
            trade.getPeriod(),
            number(BigDecimal.valueOf(trade.getValueCents(), 2)),
            number(BigDecimal.valueOf(trade.getNetWeightGrams(), 3)),
            number(BigDecimal.valueOf(jump.usdPerKg())),
            number(BigDecimal.valueOf(jump.times())),
            jump.isRise() ? "as much as" : "less than",
            number(BigDecimal.valueOf(jump.usualUsdPerKg())),
            first.equals(last)
                ? first.toString()
                : "%d periods from %s to %s".formatted(jump.around().size(), first, last),
            number(BigDecimal.valueOf(jump.weightTimes())));
  }

  private static String seriesOf(TradeRecord trade) {
    String region = trade.getRegion().isEmpty() ? "" : " region " + trade.getRegion();
    return "%s%s %s %s, %s %s product %s, partner %s"
        .formatted(
            trade.getReporter(),
            region,
            trade.getFlow() == Flow.EXPORT ? "export" : "import",
            trade.getDefinition(),
            trade.getClassification(),
            trade.getClassificationVersion(),
            trade.getProduct(),
            trade.getPartner());
  }

  private static String number(BigDecimal amount) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }
}
