package io.exportindicators.jobs;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** A release of any reporter about definition d, of classification X, version 1. */
final class TradeRelease {
  private final String source;
  private final Instant publishedAt;
  private final List<SpecificRecord> records = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();

  TradeRelease(String source, String publishedAt) {
    this.source = source;
    this.publishedAt = Instant.parse(publishedAt);
  }

  TradeRelease add(String reporter, String product, String partner, String period, long cents) {
    return add(reporter, Flow.EXPORT, product, partner, period, cents, null);
  }

  TradeRelease add(
      String reporter,
      Flow flow,
      String product,
      String partner,
      String period,
      long cents,
      Long grams) {
    records.add(
        TradeRecord.newBuilder()
            .setSource(source)
            .setReleaseId(publishedAt.toString())
            .setAttempt(1)
            .setDefinition("d")
            .setReporter(reporter)
            .setFlow(flow)
            .setClassification("X")
            .setClassificationVersion("1")
            .setProduct(product)
            .setPartner(partner)
            .setRegion("")
            .setPeriod(period)
            .setValueCents(cents)
            .setNetWeightGrams(grams)
            .setStatus(Status.PROVISIONAL)
            .setBackfill(false)
            .build());
    return this;
  }

  /** The release speaks of all partners of a reporter's exports. */
  TradeRelease covering(String reporter, List<String> products, String period) {
    coverage.add(new Coverage("d", reporter, Flow.EXPORT, products, List.of(period)));
    return this;
  }

  /** Records and the marker. */
  List<SpecificRecord> messages() {
    List<SpecificRecord> messages = new ArrayList<>(records);
    messages.add(
        ReleaseMarker.newBuilder()
            .setSource(source)
            .setReleaseId(publishedAt.toString())
            .setAttempt(1)
            .setPublishedAt(publishedAt)
            .setKind(coverage.isEmpty() ? ReleaseKind.DELTA : ReleaseKind.FULL)
            .setCoverage(coverage)
            .setRecordCount(records.size())
            .setBackfill(false)
            .setAgency("constructed")
            .setTitle("constructed for a test")
            .build());
    return messages;
  }
}
