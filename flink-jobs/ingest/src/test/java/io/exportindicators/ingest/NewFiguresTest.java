package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewFiguresTest {
  private static final String SOURCE = Kcs10DayOperation.IMPORTS_BY_ITEM.source();

  private final MadeUpFigures figures = new MadeUpFigures();
  private final NewFigures log = new NewFigures(Set.of(SOURCE));

  @Test
  void besideNothingAllIsNewAndWhatCameOutBeforeIsBackfill() {
    figures.put("2026-10", "2026-11/10", "2026-11/20");
    Release news = log.of(List.of(answer("2026-11-23T00:00:31.123Z"))).get(0);
    assertThat(news.answer()).isFalse();
    assertThat(news.observedAt())
        .isEqualTo(news.publishedAt())
        .isEqualTo("2026-11-23T00:00:31.123Z");
    assertThat(news.title()).isEqualTo("KCS 10-day imports by item, 2026-10 to 2026-11/20");
    assertThat(news.records()).hasSize(33);
    assertThat(trade(news))
        .allSatisfy(
            trade ->
                assertThat(trade.getBackfill()).isEqualTo(!trade.getPeriod().equals("2026-11/20")));
    assertThat(trade(news))
        .filteredOn(trade -> trade.getPeriod().equals("2026-10"))
        .extracting(TradeRecord::getStatus)
        .containsOnly(Status.MONTHLY_FINAL);
  }

  @Test
  void theSameAgainIsNoNews() {
    figures.put("2026-10", "2026-11/10");
    assertThat(log.of(List.of(answer("2026-11-11T00:00:00Z")))).hasSize(1);
    assertThat(log.of(List.of(answer("2026-11-12T00:00:00Z")))).isEmpty();
    assertThat(log.of(List.of(answer("2027-03-12T00:00:00Z")))).as("firmer, but equal").isEmpty();
  }

  @Test
  void anotherValueIsARevisionAndNoBackfill() {
    figures.put("2026-09", "2026-10", "2026-11/10");
    log.of(List.of(answer("2026-11-11T00:00:00Z")));
    figures.add("2026-09", 1, 1000);
    Release revision = log.of(List.of(answer("2026-11-17T00:00:00Z"))).get(0);
    assertThat(revision.title()).isEqualTo("KCS 10-day imports by item, 2026-09");
    assertThat(trade(revision))
        .singleElement()
        .satisfies(
            trade -> {
              assertThat(trade.getProduct()).isEqualTo("01");
              assertThat(trade.getBackfill()).isFalse();
              assertThat(trade.getValueCents())
                  .isEqualTo(100_000 * figures.thousandUsd("2026-09", 1));
            });
  }

  @Test
  void aWindowThatWasMissedIsBackfill() {
    figures.put("2026-10");
    log.of(List.of(answer("2026-11-02T00:00:00Z")));
    figures.put("2026-11/10", "2026-11/20");
    Release news = log.of(List.of(answer("2026-11-23T00:00:00Z"))).get(0);
    assertThat(trade(news))
        .filteredOn(TradeRecord::getBackfill)
        .extracting(TradeRecord::getPeriod)
        .containsOnly("2026-11/10");
    assertThat(trade(news))
        .filteredOn(trade -> !trade.getBackfill())
        .extracting(TradeRecord::getPeriod)
        .containsOnly("2026-11/20");
  }

  @Test
  void whatIsNewDoesNotDependOnWhatCameLater() {
    figures.put("2026-10");
    Release first = answer("2026-11-02T00:00:00Z");
    figures.add("2026-10", 0, 1);
    Release second = answer("2026-11-16T00:00:00Z");
    List<Release> once = log.of(List.of(first, second));
    assertThat(log.of(List.of(second, first))).containsExactly(once.get(1), once.get(0));
  }

  @Test
  void otherReleasesOfTheSourceAreKnownToo() {
    figures.put("2026-10");
    Release loaded =
        new Kcs10DayReader(
                Kcs10DayOperation.IMPORTS_BY_ITEM,
                Instant.parse("2026-11-01T00:00:00Z"),
                Status.ANNUAL_FINAL,
                true)
            .read("response.xml", new ByteArrayInputStream(bytes()))
            .get(0);
    assertThat(log.of(List.of(loaded, answer("2026-11-02T00:00:00Z")))).containsExactly(loaded);
  }

  @Test
  void twoPartsOfAnAnswerDoNotOverlap() {
    figures.put("2026-10");
    Release part = answer("2026-11-02T00:00:00Z");
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> AnswerParts.joined(List.of(part, part)))
        .withMessageContaining("hold the same figure");
    Release another = answer("2026-11-02T00:00:01Z");
    assertThat(AnswerParts.joined(List.of(part, another))).containsExactly(part, another);
  }

  private Release answer(String readAt) {
    return Kcs10DayReader.ofAnswers(Kcs10DayOperation.IMPORTS_BY_ITEM, Instant.parse(readAt))
        .read("answer", new ByteArrayInputStream(bytes()))
        .get(0);
  }

  private byte[] bytes() {
    return figures.response("200001", "209912").getBytes(StandardCharsets.UTF_8);
  }

  private static List<TradeRecord> trade(Release release) {
    return release.records().stream().map(TradeRecord.class::cast).toList();
  }
}
