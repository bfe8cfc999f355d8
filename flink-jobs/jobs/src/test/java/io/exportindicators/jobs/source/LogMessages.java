package io.exportindicators.jobs.source;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.Milestone;
import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One good message of each kind, of release abc, to be spoiled by a test. */
final class LogMessages {
  private static final Instant PUBLISHED = Instant.parse("2026-08-15T00:00:00Z");

  private LogMessages() {}

  static TradeRecord trade() {
    return TradeRecord.newBuilder()
        .setSource("kcs-hs")
        .setReleaseId("abc")
        .setAttempt(3)
        .setDefinition("hs8542")
        .setReporter("KOR")
        .setFlow(Flow.EXPORT)
        .setClassification("HS")
        .setClassificationVersion("2022")
        .setProduct("8542")
        .setPartner("USA")
        .setRegion("")
        .setPeriod("2026-07")
        .setValueCents(500)
        .setNetWeightGrams(null)
        .setStatus(Status.PROVISIONAL)
        .setBackfill(false)
        .build();
  }

  static Coverage coverage(String... periods) {
    return Coverage.newBuilder()
        .setDefinition("hs8542")
        .setReporter("KOR")
        .setFlow(Flow.EXPORT)
        .setProducts(List.of("8542"))
        .setPeriods(List.of(periods))
        .build();
  }

  static ReleaseMarker marker() {
    return ReleaseMarker.newBuilder()
        .setSource("kcs-hs")
        .setReleaseId("abc")
        .setAttempt(3)
        .setPublishedAt(PUBLISHED)
        .setKind(ReleaseKind.FULL)
        .setCoverage(new ArrayList<>(List.of(coverage("2026-07"))))
        .setRecordCount(2)
        .setBackfill(false)
        .setAgency("constructed")
        .setTitle("constructed for a test")
        .build();
  }

  static SectorObservation observation(double value) {
    return SectorObservation.newBuilder()
        .setSource("kosis")
        .setReleaseId("abc")
        .setAttempt(3)
        .setDefinition("kosis-production")
        .setReporter("KOR")
        .setSector("semiconductors")
        .setMeasure("production")
        .setRegion("")
        .setPeriod("2026-07")
        .setValue(value)
        .setUnit("index 2020=100")
        .setStatus(Status.PROVISIONAL)
        .setBackfill(false)
        .build();
  }

  static StrategyTarget target() {
    return StrategyTarget.newBuilder()
        .setSource("targets")
        .setReleaseId("abc")
        .setAttempt(3)
        .setTarget("t")
        .setReporter("KOR")
        .setIndicator("trade_value_usd")
        .setDefinition("mti")
        .setSector("semiconductors")
        .setRegion("")
        .setKind("annual-flow")
        .setUnit("USD")
        .setMilestones(List.of(new Milestone("2030", 2e11)))
        .setDocument("constructed")
        .setAnnounced("2026-01-01")
        .setCertainty("unverified")
        .build();
  }

  static PolicyEvent event() {
    return PolicyEvent.newBuilder()
        .setSource("events")
        .setReleaseId("abc")
        .setAttempt(3)
        .setEvent("e")
        .setReporter("KOR")
        .setSector("")
        .setDate("2026-01-01")
        .setKind("plan")
        .setTitle("constructed")
        .setTitleKorean("")
        .setDocument("constructed")
        .build();
  }

  static IndicatorValue result() {
    return IndicatorValue.newBuilder()
        .setLogPosition(1)
        .setIndex(0)
        .setIndicator("trade_value_usd")
        .setVariant("1m")
        .setReporter("KOR")
        .setSector("semiconductors")
        .setDefinition("hs8542")
        .setFlow("export")
        .setBy("")
        .setItem("")
        .setRegion("")
        .setPeriod("2026-07")
        .setValue(1.0)
        .setUnit("USD")
        .setStatus(Status.PROVISIONAL)
        .setPublishedAt(PUBLISHED)
        .setSource("kcs-hs")
        .setReleaseId("abc")
        .setBackfill(false)
        .setMethodVersion(1)
        .build();
  }
}
