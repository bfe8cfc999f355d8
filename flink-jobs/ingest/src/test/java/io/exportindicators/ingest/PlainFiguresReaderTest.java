package io.exportindicators.ingest;

import static io.exportindicators.ingest.Figures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainFiguresReaderTest {
  @Test
  void everyFieldArrives() {
    String file =
        """
        \uFEFF# figures: 1
        # source: office
        # agency: Office: of Figures
        # title: Exports of chips
        # unit: 100 million USD
        # weight unit: kg
        # kind: full
        # observed: 2026-07-02T10:00:00.123+09:00
        # products: 8541, 8542
        # note: one
        # note: two
        backfill,status,net_weight,value,period,region,partner,product,version,classification,\
        flow,reporter,definition,published
        true,annual-final,1.5,93.7,2026-06,"Seoul, north",EUU,0106,2022,HS,import,KOR,hs4,\
        2026-07-01T12:30:00+09:00
        """;
    Release release = Figures.read(file).get(0);
    assertThat(release.source()).isEqualTo("office");
    assertThat(release.agency()).isEqualTo("Office: of Figures");
    assertThat(release.title()).isEqualTo("Exports of chips");
    assertThat(release.kind()).isEqualTo(ReleaseKind.FULL);
    assertThat(release.publishedAt()).isEqualTo(Instant.parse("2026-07-01T03:30:00Z"));
    assertThat(release.observedAt()).isEqualTo(Instant.parse("2026-07-02T01:00:00.123Z"));
    assertThat(release.coverage())
        .containsExactly(
            new Coverage(
                "hs4", "KOR", Flow.IMPORT, List.of("0106", "8541", "8542"), List.of("2026-06")));
    assertThat(release.records())
        .containsExactly(
            TradeRecord.newBuilder()
                .setSource("office")
                .setReleaseId("")
                .setAttempt(0)
                .setDefinition("hs4")
                .setReporter("KOR")
                .setFlow(Flow.IMPORT)
                .setClassification("HS")
                .setClassificationVersion("2022")
                .setProduct("0106")
                .setPartner("EUU")
                .setRegion("Seoul, north")
                .setPeriod("2026-06")
                .setValueCents(937_000_000_000L)
                .setNetWeightGrams(1500L)
                .setStatus(Status.ANNUAL_FINAL)
                .setBackfill(true)
                .build());
  }

  @Test
  void rowsOfOnePublicationAreOneReleaseAtNineInSeoul() {
    List<Release> releases =
        Figures.read(
            Figures.delta(
                row("2026-06-01", "2026-05", "1"),
                row("2026-07-01", "2026-05", "2"),
                row("2026-07-01", "2026-06", "3")));
    assertThat(releases).extracting(release -> release.records().size()).containsExactly(1, 2);
    assertThat(releases)
        .extracting(Release::publishedAt)
        .containsExactly(
            Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2026-07-01T00:00:00Z"));
    assertThat(releases).allSatisfy(release -> assertThat(release.coverage()).isEmpty());
  }

  @Test
  void aFullReleaseCoversWhatOccursInItByDefinitionReporterAndFlow() {
    Release release =
        Figures.read(
                Figures.full(
                    "",
                    row("2026-07-01", "8541", "CHN", "2026-05", "1"),
                    row("2026-07-01", "8542", "USA", "2026-06", "2"),
                    row("2026-07-01", "2026-06", "2").replace("export", "import")))
            .get(0);
    assertThat(release.coverage())
        .containsExactly(
            new Coverage(
                "hs", "KOR", Flow.EXPORT, List.of("8541", "8542"), List.of("2026-05", "2026-06")),
            new Coverage("hs", "KOR", Flow.IMPORT, List.of("8542"), List.of("2026-06")));
  }

  @Test
  void lineEndsOfWindowsAndNoneAtTheEndAreRead() {
    String file =
        Figures.delta(row("2026-07-01", "2026-06", "1"), row("2026-07-01", "2026-05", "x"))
            .replace("\n", "\r\n");
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(file.strip()))
        .withMessageStartingWith("figures.csv:10: value");
  }
}
