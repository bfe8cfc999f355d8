package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.util.List;
import java.util.TreeSet;

/** Checks trade records and coverage against the definition table and packs them. */
final class TradeRecordReader {
  /** Fifty trillion US dollars: twice the world's yearly trade, and far from overflow in sums. */
  private static final long LARGEST_CENTS = 5_000_000_000_000_000L;

  /** A hundred billion tonnes. */
  private static final long LARGEST_GRAMS = 100_000_000_000_000_000L;

  /** Groups that one marker may cover: ten years of months of every ten-digit code. */
  private static final long LARGEST_COVERAGE = 2_000_000;

  private final GroupLookup lookup;

  TradeRecordReader(GroupLookup lookup) {
    this.lookup = lookup;
  }

  TradeRow row(TradeRecord trade) throws InvalidRecordException {
    if (trade.getFlow() == Flow.UNKNOWN || trade.getStatus() == Status.UNKNOWN) {
      throw new InvalidRecordException("flow or status is unknown");
    }
    GroupLookup.Product product =
        new GroupLookup.Product(
            trade.getDefinition(), trade.getReporter(), trade.getFlow(), trade.getProduct());
    Definition row = lookup.row(product);
    same("source", row.source(), trade.getSource());
    same("classification", row.classification(), trade.getClassification());
    same("classification version", row.version(), trade.getClassificationVersion());
    same("region", "", trade.getRegion());
    int partner = PartnerCode.of(trade.getPartner());
    if (partner < 0 || !row.allowsPartner(partner)) {
      throw new InvalidRecordException(
          "partner '%s' does not belong to definition '%s', which has %s rows"
              .formatted(trade.getPartner(), row.definition(), row.partnerLevel()));
    }
    long cents = trade.getValueCents();
    if (cents < 0 || cents > LARGEST_CENTS) {
      throw new InvalidRecordException("value of " + cents + " US cents is out of range");
    }
    long grams = trade.getNetWeightGrams() == null ? -1 : trade.getNetWeightGrams();
    if (trade.getNetWeightGrams() != null && (grams < 0 || grams > LARGEST_GRAMS)) {
      throw new InvalidRecordException("net weight of " + grams + " grams is out of range");
    }
    return new TradeRow(
        lookup.group(row, product, trade.getPeriod()),
        partner,
        cents,
        grams,
        StatusCode.of(trade.getStatus()),
        trade.getBackfill());
  }

  CoveredGroups covered(String source, List<Coverage> coverages) throws InvalidRecordException {
    TreeSet<Long> groups = new TreeSet<>(Long::compareUnsigned);
    long size = 0;
    for (Coverage coverage : coverages) {
      size += (long) coverage.getProducts().size() * coverage.getPeriods().size();
      if (size > LARGEST_COVERAGE) {
        throw new InvalidRecordException("coverage of more than " + LARGEST_COVERAGE + " groups");
      }
      for (String code : coverage.getProducts()) {
        GroupLookup.Product product =
            new GroupLookup.Product(
                coverage.getDefinition(), coverage.getReporter(), coverage.getFlow(), code);
        Definition row = lookup.row(product);
        same("source", row.source(), source);
        for (String period : coverage.getPeriods()) {
          groups.add(lookup.group(row, product, period));
        }
      }
    }
    return new CoveredGroups(groups.stream().mapToLong(Long::longValue).toArray());
  }

  private static void same(String what, String expected, String found)
      throws InvalidRecordException {
    if (!expected.equals(found)) {
      throw new InvalidRecordException(
          "%s '%s' is expected, is '%s'".formatted(what, expected, found));
    }
  }
}
