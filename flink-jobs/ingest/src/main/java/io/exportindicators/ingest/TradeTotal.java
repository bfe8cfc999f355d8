package io.exportindicators.ingest;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;

/**
 * The whole of which a trade record is a part: all products and reporters of its definition.
 *
 * @param world whether it is the whole of World rows or that of rows of partners, which hold the
 *     same trade once more
 */
record TradeTotal(
    String source,
    String definition,
    Flow flow,
    String region,
    boolean world,
    ReferencePeriod.Kind kind) {
  private static final String WORLD = "WLD";

  static TradeTotal of(String source, TradeRecord trade, ReferencePeriod.Kind kind) {
    return new TradeTotal(
        source,
        trade.getDefinition(),
        trade.getFlow(),
        trade.getRegion(),
        trade.getPartner().equals(WORLD),
        kind);
  }
}
