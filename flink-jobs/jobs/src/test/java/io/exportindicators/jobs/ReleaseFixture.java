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

/** A release under construction, as ingest writes it: records, then the marker. */
final class ReleaseFixture {
  private final String source;
  private final String id;
  private final Instant publishedAt;
  private final List<TradeRecord> records = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();
  private int attempt = 1;
  private boolean backfill;

  ReleaseFixture(String source, String id, String publishedAt) {
    this.source = source;
    this.id = id;
    this.publishedAt = Instant.parse(publishedAt);
  }

  /** The same release, written once more as this attempt. */
  ReleaseFixture attempt(int number) {
    ReleaseFixture copy = new ReleaseFixture(source, id, publishedAt.toString());
    copy.attempt = number;
    copy.backfill = backfill;
    copy.coverage.addAll(coverage);
    for (TradeRecord trade : records) {
      copy.records.add(TradeRecord.newBuilder(trade).setAttempt(number).build());
    }
    return copy;
  }

  ReleaseFixture backfill() {
    backfill = true;
    return this;
  }

  /** A KCS amount in thousand US dollars: product 00 the total, 01 semiconductors. */
  ReleaseFixture kcs(String product, String period, long thousandDollars) {
    return record(
        "kcs-item", "KCS-10DAY", "2016", product, "WLD", period, thousandDollars * 100_000);
  }

  /** An amount of HS 8542 by partner in US dollars. */
  ReleaseFixture hs8542(String partner, String period, long dollars) {
    return record("hs8542", "HS", "2022", "8542", partner, period, dollars * 100);
  }

  ReleaseFixture covering(String definition, String product, String... periods) {
    coverage.add(
        Coverage.newBuilder()
            .setDefinition(definition)
            .setReporter("KOR")
            .setFlow(Flow.EXPORT)
            .setProducts(List.of(product))
            .setPeriods(List.of(periods))
            .build());
    return this;
  }

  private ReleaseFixture record(
      String definition,
      String classification,
      String version,
      String product,
      String partner,
      String period,
      long cents) {
    records.add(
        TradeRecord.newBuilder()
            .setSource(source)
            .setReleaseId(id)
            .setAttempt(attempt)
            .setDefinition(definition)
            .setReporter("KOR")
            .setFlow(Flow.EXPORT)
            .setClassification(classification)
            .setClassificationVersion(version)
            .setProduct(product)
            .setPartner(partner)
            .setRegion("")
            .setPeriod(period)
            .setValueCents(cents)
            .setNetWeightGrams(null)
            .setStatus(Status.PROVISIONAL)
            .setBackfill(backfill)
            .build());
    return this;
  }

  List<TradeRecord> records() {
    return records;
  }

  ReleaseMarker marker(long count) {
    return ReleaseMarker.newBuilder()
        .setSource(source)
        .setReleaseId(id)
        .setAttempt(attempt)
        .setPublishedAt(publishedAt)
        .setKind(coverage.isEmpty() ? ReleaseKind.DELTA : ReleaseKind.FULL)
        .setCoverage(coverage)
        .setRecordCount(count)
        .setBackfill(backfill)
        .setAgency("constructed")
        .setTitle("constructed for a test")
        .build();
  }

  /** Records and a marker whose count is met. */
  List<SpecificRecord> messages() {
    return messages(records.size());
  }

  /** Records and a marker with any count. */
  List<SpecificRecord> messages(long count) {
    List<SpecificRecord> messages = new ArrayList<>(records);
    messages.add(marker(count));
    return messages;
  }
}
