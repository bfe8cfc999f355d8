package io.exportindicators.ingest;

import static io.exportindicators.ingest.Figures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseIdTest {
  private static final List<String> PARTNERS = List.of("CHN", "USA", "VNM", "WLD");
  private static final Release RELEASE = Figures.release("2026-07-01", "2026-06", "1");

  /** The id is a promise to every log there is: a change of it loads everything a second time. */
  @Test
  void theIdOfKnownContentStaysTheSame() {
    assertThat(ReleaseId.of(RELEASE))
        .isEqualTo("544f8d767d8761a842ef0dfbbcad34f88fe734b261476d88522675a07919732d");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theOrderOfRowsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    for (int product = 0; product < 1 + random.nextInt(40); product++) {
      for (String partner : PARTNERS) {
        String value = Integer.toString(random.nextInt(1_000_000));
        rows.add(row("2026-07-01", Integer.toString(8000 + product), partner, "2026-06", value));
      }
    }
    String expected = idOf(rows);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(rows, random);
      assertThat(idOf(rows)).isEqualTo(expected);
    }
    String other = rows.get(0).replace(",,provisional", ",,annual-final");
    rows.set(0, other);
    assertThat(idOf(rows)).isNotEqualTo(expected);
  }

  static Stream<UnaryOperator<TradeRecord.Builder>> changes() {
    return Stream.of(
        trade -> trade.setDefinition("other"),
        trade -> trade.setReporter("USA"),
        trade -> trade.setProduct("8541"),
        trade -> trade.setPartner("CHN"),
        trade -> trade.setRegion("Seoul"),
        trade -> trade.setPeriod("2026-05"),
        trade -> trade.setValueCents(100_001L),
        trade -> trade.setNetWeightGrams(0L),
        trade -> trade.setBackfill(true));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyFieldOfARecordIsContent(UnaryOperator<TradeRecord.Builder> change) {
    TradeRecord trade = (TradeRecord) RELEASE.records().get(0);
    TradeRecord changed = change.apply(TradeRecord.newBuilder(trade)).build();
    assertThat(ReleaseId.of(with(changed))).isNotEqualTo(ReleaseId.of(RELEASE));
  }

  @Test
  void whatTheWriterFillsInAndWhatIsForPeopleIsNotContent() {
    TradeRecord trade = (TradeRecord) RELEASE.records().get(0);
    TradeRecord stamped =
        TradeRecord.newBuilder(trade).setReleaseId("x").setAttempt(3).setSource("y").build();
    assertThat(ReleaseId.of(with(stamped))).isEqualTo(ReleaseId.of(RELEASE));
    Release renamed =
        new Release(
            RELEASE.source(),
            RELEASE.publishedAt(),
            RELEASE.kind(),
            RELEASE.coverage(),
            "another agency",
            "another title",
            Instant.EPOCH,
            RELEASE.records());
    assertThat(ReleaseId.of(renamed)).isEqualTo(ReleaseId.of(RELEASE));
  }

  @Test
  void kindAndCoverageAreContent() {
    String row = row("2026-07-01", "2026-06", "1");
    String full = ReleaseId.of(Figures.read(Figures.full("", row)).get(0));
    String wider = ReleaseId.of(Figures.read(Figures.full("# products: 8541\n", row)).get(0));
    assertThat(full).isNotEqualTo(ReleaseId.of(RELEASE)).isNotEqualTo(wider);
  }

  @Test
  void twoRecordsOfOneIdentityAreRefused() {
    SpecificRecord trade = RELEASE.records().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseId.of(with(trade, trade)))
        .withMessageContaining("one identity");
  }

  private static String idOf(List<String> rows) {
    return ReleaseId.of(Figures.read(Figures.full("", rows.toArray(String[]::new))).get(0));
  }

  private static Release with(SpecificRecord... records) {
    return new Release(
        RELEASE.source(),
        RELEASE.publishedAt(),
        RELEASE.kind(),
        RELEASE.coverage(),
        RELEASE.agency(),
        RELEASE.title(),
        RELEASE.observedAt(),
        List.of(records));
  }
}
