package io.exportindicators.schemas;

import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** One record of each kind, with every optional field set. */
final class Samples {
  private static final String RELEASE_ID = "0f".repeat(32);
  private static final Instant PUBLISHED = Instant.parse("2026-08-01T00:00:00Z");

  private Samples() {}

  static List<SpecificRecord> all() {
    return List.of(trade(), observation(), target(), event(), marker(), value());
  }

  static TradeRecord trade() {
    return TradeRecord.newBuilder()
        .setSource("bok-total")
        .setReleaseId(RELEASE_ID)
        .setAttempt(1)
        .setDefinition("hs8542")
        .setReporter("KOR")
        .setFlow(Flow.EXPORT)
        .setClassification("HS")
        .setClassificationVersion("2022")
        .setProduct("8542")
        .setPartner("WLD")
        .setRegion("")
        .setPeriod("2026-07")
        .setValueCents(861_345_550_700L)
        .setNetWeightGrams(1_234_567L)
        .setStatus(Status.PROVISIONAL)
        .setBackfill(false)
        .build();
  }

  static SectorObservation observation() {
    return SectorObservation.newBuilder()
        .setSource("kosis")
        .setReleaseId(RELEASE_ID)
        .setAttempt(2)
        .setDefinition("ksic261")
        .setReporter("KOR")
        .setSector("semiconductors")
        .setMeasure("production")
        .setRegion("충북")
        .setPeriod("2026-Q2")
        .setValue(123.4)
        .setUnit("index 2020=100")
        .setStatus(Status.MONTHLY_FINAL)
        .setBackfill(true)
        .build();
  }

  static StrategyTarget target() {
    return StrategyTarget.newBuilder()
        .setSource("strategy")
        .setReleaseId(RELEASE_ID)
        .setAttempt(1)
        .setTarget("semiconductor-exports-2030")
        .setReporter("KOR")
        .setIndicator("trade_value_usd")
        .setDefinition("mti-2026")
        .setSector("semiconductors")
        .setRegion("")
        .setKind("annual-flow")
        .setUnit("USD")
        .setBasePeriod("2024")
        .setBaseValue(1.419e11)
        .setMilestones(List.of(new Milestone("2027", 1.6e11), new Milestone("2030", 2e11)))
        .setDocument("plan")
        .setAnnounced("2026-01-15")
        .setCertainty("unverified")
        .setEnded("redefined")
        .setTitle("Semiconductor exports")
        .setTitleKorean("반도체 수출")
        .setLogPosition(41L)
        .setIndex(7)
        .build();
  }

  static PolicyEvent event() {
    return PolicyEvent.newBuilder()
        .setSource("strategy")
        .setReleaseId(RELEASE_ID)
        .setAttempt(1)
        .setEvent("meeting-1")
        .setReporter("KOR")
        .setSector("")
        .setDate("2026-02-03")
        .setKind("meeting")
        .setTitle("First meeting")
        .setTitleKorean("첫 회의")
        .setDocument("minutes")
        .setLogPosition(41L)
        .setIndex(8)
        .build();
  }

  static ReleaseMarker marker() {
    return ReleaseMarker.newBuilder()
        .setSource("bok-total")
        .setReleaseId(RELEASE_ID)
        .setAttempt(1)
        .setPublishedAt(PUBLISHED)
        .setKind(ReleaseKind.FULL)
        .setCoverage(
            List.of(
                new Coverage(
                    "hs8542", "KOR", Flow.EXPORT, List.of("8541", "8542"), List.of("2026-07"))))
        .setRecordCount(2)
        .setBackfill(false)
        .setAgency("Bank of Korea")
        .setTitle("Exports of July 2026")
        .setObservedAt(PUBLISHED.plusSeconds(60))
        .setLogPosition(41L)
        .setWithheld("1 of 2 records")
        .setDocumentCount(3)
        .setImplausibleCount(2)
        .setAccepted("asked the agency")
        .build();
  }

  static IndicatorValue value() {
    return value(41, 0, 0.123);
  }

  static IndicatorValue value(long logPosition, int index, Double amount) {
    return IndicatorValue.newBuilder()
        .setLogPosition(logPosition)
        .setIndex(index)
        .setIndicator("trade_growth_ratio")
        .setVariant("yoy")
        .setReporter("KOR")
        .setSector("semiconductors")
        .setDefinition("hs8542")
        .setFlow("export")
        .setBy("")
        .setItem("")
        .setRegion("")
        .setPeriod("2026-07")
        .setValue(amount)
        .setAbsence(amount == null ? "no base" : null)
        .setUnit("ratio")
        .setStatus(Status.PROVISIONAL)
        .setPublishedAt(PUBLISHED)
        .setSource("bok-total")
        .setReleaseId(RELEASE_ID)
        .setBackfill(false)
        .setMethodVersion(1)
        .build();
  }

  /** An end marker as it stands in indicators.v1. */
  static ReleaseMarker end(long logPosition, int count) {
    return ReleaseMarker.newBuilder(marker())
        .setLogPosition(logPosition)
        .setRecordCount(count)
        .setWithheld(null)
        .setDocumentCount(0)
        .build();
  }
}
