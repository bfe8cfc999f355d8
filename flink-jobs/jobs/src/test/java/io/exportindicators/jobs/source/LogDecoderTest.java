package io.exportindicators.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Reporters;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the decoder makes of good messages, and the reason for which it rejects each bad one. */
class LogDecoderTest {
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final LogDecoder decoder =
      new LogDecoder(DefinitionTableReader.standard(), MeasureTableReader.standard());

  @Test
  void aTradeRecordBecomesARow() {
    TradeRecord trade = LogMessages.trade();
    trade.setNetWeightGrams(12L);
    trade.setBackfill(true);
    LogEntry entry = decode(trade);
    assertThat(entry.offset()).isEqualTo(77);
    assertThat(entry.source()).isEqualTo("kcs-hs");
    assertThat(entry.releaseId()).isEqualTo("abc");
    assertThat(entry.attempt()).isEqualTo(3);
    assertThat(entry.row())
        .isEqualTo(
            new TradeRow(
                group("2026-07"), PartnerCode.of("USA"), 500, 12, StatusCode.PROVISIONAL, true));
    assertThat(entry.marker()).isNull();
    assertThat(entry.rejection()).isNull();
  }

  @Test
  void noWeightIsMinusOneAndZeroIsAWeight() {
    TradeRecord trade = LogMessages.trade();
    assertThat(decode(trade).row().grams()).isEqualTo(-1);
    trade.setNetWeightGrams(0L);
    assertThat(decode(trade).row().grams()).isZero();
  }

  @Test
  void aMarkerBecomesAMarkerWithItsGroupsOnceAndAscending() {
    ReleaseMarker marker = LogMessages.marker();
    marker.setCoverage(
        List.of(
            LogMessages.coverage("2026-08", "2026-07"), LogMessages.coverage("2026-07", "1999")));
    LogEntry entry = decode(marker);
    assertThat(entry.row()).isNull();
    assertThat(entry.rejection()).isNull();
    assertThat(entry.marker().recordCount()).isEqualTo(2);
    assertThat(entry.marker().publishedMillis())
        .isEqualTo(Instant.parse("2026-08-15T00:00:00Z").toEpochMilli());
    assertThat(entry.marker().message()).isEqualTo(codec.encode(marker));
    assertThat(entry.marker().covered().groups())
        .containsExactly(group("2026-07"), group("2026-08"), group("1999"));
  }

  @Test
  void otherRecordsAreOfTheirRelease() {
    for (SpecificRecord message :
        List.of(LogMessages.observation(1.0), LogMessages.target(), LogMessages.event())) {
      LogEntry entry = decode(message);
      assertThat(entry.releaseId()).isEqualTo("abc");
      assertThat(entry.attempt()).isEqualTo(3);
      assertThat(entry.row()).isNull();
      assertThat(entry.other()).isNotNull();
      assertThat(entry.marker()).isNull();
      assertThat(entry.rejection()).isNull();
    }
  }

  @Test
  void targetsAndEventsGoOnAsTheyAre() {
    assertThat(decode(LogMessages.target()).other().document())
        .isEqualTo(codec.encode(LogMessages.target()));
    assertThat(decode(LogMessages.event()).other().document())
        .isEqualTo(codec.encode(LogMessages.event()));
    assertThat(decode(LogMessages.observation(1.0)).other().document()).isNull();
  }

  static Stream<Arguments> badTrades() {
    return Stream.of(
        trade("unknown definition 'x'", t -> t.setDefinition("x")),
        trade("source 'kcs-hs' is expected, is 'x'", t -> t.setSource("x")),
        trade("classification 'HS' is expected, is 'MTI'", t -> t.setClassification("MTI")),
        trade("version '2022' is expected, is '2017'", t -> t.setClassificationVersion("2017")),
        trade("region '' is expected, is 'Seoul'", t -> t.setRegion("Seoul")),
        trade("has no product '8541'", t -> t.setProduct("8541")),
        trade("has no product ''", t -> t.setProduct("")),
        trade("for reporter 'JPN'", t -> t.setReporter("JPN")),
        trade("and flow IMPORT", t -> t.setFlow(Flow.IMPORT)),
        trade("flow or status is unknown", t -> t.setFlow(Flow.UNKNOWN)),
        trade("flow or status is unknown", t -> t.setStatus(Status.UNKNOWN)),
        trade("partner 'WLD' does not belong", t -> t.setPartner("WLD")),
        trade("partner 'usa' does not belong", t -> t.setPartner("usa")),
        trade("partner '' does not belong", t -> t.setPartner("")),
        trade("period '2026-13' is none", t -> t.setPeriod("2026-13")),
        trade("period '2026-07/15' is none", t -> t.setPeriod("2026-07/15")),
        trade("period '1959-12' is none", t -> t.setPeriod("1959-12")),
        trade("period '9999-01' is none", t -> t.setPeriod("9999-01")),
        trade("period '' is none", t -> t.setPeriod("")),
        trade("value of -1 US cents", t -> t.setValueCents(-1)),
        trade("US cents is out of range", t -> t.setValueCents(Long.MAX_VALUE)),
        trade("US cents is out of range", t -> t.setValueCents(Long.MIN_VALUE)),
        trade("US cents is out of range", t -> t.setValueCents(5_000_000_000_000_001L)),
        trade("weight of -1 grams", t -> t.setNetWeightGrams(-1L)),
        trade("grams is out of range", t -> t.setNetWeightGrams(Long.MAX_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("badTrades")
  void aBadTradeRecordIsRejectedWithItsReason(String reason, Consumer<TradeRecord> change) {
    TradeRecord trade = LogMessages.trade();
    change.accept(trade);
    assertRejected(trade, reason);
  }

  @Test
  void aPartnerRowDoesNotBelongToAWorldDefinition() {
    TradeRecord trade = LogMessages.trade();
    trade.setSource("kcs-10day");
    trade.setDefinition("kcs-item");
    trade.setClassification("KCS-10DAY");
    trade.setClassificationVersion("2016");
    trade.setProduct("00");
    assertRejected(trade, "partner 'USA' does not belong to definition 'kcs-item'");
    trade.setPartner("WLD");
    assertThat(decode(trade).row()).isNotNull();
  }

  static Stream<Arguments> badMarkers() {
    return Stream.of(
        marker("no valid count or kind", m -> m.setRecordCount(-1)),
        marker("no valid count or kind", m -> m.setKind(ReleaseKind.UNKNOWN)),
        marker("what was accepted", m -> m.setImplausibleCount(1)),
        marker("what was accepted", m -> m.setImplausibleCount(-1)),
        marker("what was accepted", m -> m.setAccepted("asked the agency")),
        marker("delta has a coverage", m -> m.setKind(ReleaseKind.DELTA)),
        marker("publication time", m -> m.setPublishedAt(Instant.ofEpochMilli(Long.MAX_VALUE))),
        marker("publication time", m -> m.setPublishedAt(Instant.ofEpochMilli(Long.MIN_VALUE))),
        marker("publication time", m -> m.setPublishedAt(Instant.parse("1959-12-31T23:59:59Z"))),
        marker("publication time", m -> m.setPublishedAt(Instant.parse("2130-01-01T00:00:00Z"))),
        marker("source 'kcs-hs' is expected, is 'x'", m -> m.setSource("x")),
        marker("period '2026-00' is none", m -> m.setCoverage(coverage("2026-00"))),
        marker("unknown definition 'x'", m -> m.getCoverage().forEach(c -> c.setDefinition("x"))),
        marker(
            "has no product '85'",
            m -> m.getCoverage().forEach(c -> c.setProducts(List.of("8542", "85")))),
        marker("flow UNKNOWN", m -> m.getCoverage().forEach(c -> c.setFlow(Flow.UNKNOWN))));
  }

  @ParameterizedTest
  @MethodSource("badMarkers")
  void aBadMarkerIsRejectedWithItsReason(String reason, Consumer<ReleaseMarker> change) {
    ReleaseMarker marker = LogMessages.marker();
    change.accept(marker);
    assertRejected(marker, reason);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void anObservationThatIsNoNumberIsRejected(double value) {
    assertRejected(LogMessages.observation(value), "value is not a number");
  }

  @Test
  void anObservationWithoutStatusOrPeriodIsRejected() {
    SectorObservation observation = LogMessages.observation(1);
    observation.setPeriod("now");
    assertRejected(observation, "status or period 'now' is none");
    observation.setPeriod("2026");
    observation.setStatus(Status.UNKNOWN);
    assertRejected(observation, "status or period '2026' is none");
  }

  @Test
  void aResultDoesNotBelongInTheLog() {
    IndicatorValue value = LogMessages.result();
    assertRejected(value, "IndicatorValue does not belong in the log of releases");
  }

  private void assertRejected(SpecificRecord message, String reason) {
    byte[] bytes = codec.encode(message);
    LogEntry entry = decoder.decode(77, bytes);
    assertThat(entry.rejection()).as("rejection of %s", message).isNotNull();
    assertThat(entry.rejection().reason()).contains(reason);
    assertThat(entry.rejection().offset()).isEqualTo(77);
    assertThat(entry.rejection().message()).isEqualTo(bytes);
    assertThat(entry.row()).isNull();
    assertThat(entry.marker()).isNull();
  }

  private LogEntry decode(SpecificRecord message) {
    return decoder.decode(77, codec.encode(message));
  }

  private static long group(String period) {
    return GroupKey.of(
        5,
        Reporters.numberOf("KOR"),
        8542,
        PackedPeriod.of(ReferencePeriod.parse(period).orElseThrow()));
  }

  private static List<io.exportindicators.schemas.Coverage> coverage(String period) {
    return List.of(LogMessages.coverage(period));
  }

  private static Arguments trade(String reason, Consumer<TradeRecord> change) {
    return Arguments.of(reason, change);
  }

  private static Arguments marker(String reason, Consumer<ReleaseMarker> change) {
    return Arguments.of(reason, change);
  }
}
