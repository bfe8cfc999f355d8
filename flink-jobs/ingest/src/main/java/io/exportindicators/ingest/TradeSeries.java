package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;

/** What a trade record is of: its identity without the period, which is of one kind in a series. */
record TradeSeries(
    String source,
    String definition,
    String reporter,
    Flow flow,
    String classification,
    String version,
    String product,
    String partner,
    String region,
    ReferencePeriod.Kind kind) {
  static TradeSeries of(String source, TradeRecord trade, ReferencePeriod.Kind kind) {
    return new TradeSeries(
        source,
        trade.getDefinition(),
        trade.getReporter(),
        trade.getFlow(),
        trade.getClassification(),
        trade.getClassificationVersion(),
        trade.getProduct(),
        trade.getPartner(),
        trade.getRegion(),
        kind);
  }
}
