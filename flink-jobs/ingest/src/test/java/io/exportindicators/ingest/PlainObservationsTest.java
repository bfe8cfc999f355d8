package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainObservationsTest {
  private static final String HEADER =
      """
      # observations: 1
      # source: test
      # agency: Office of Made-up Statistics
      # title: Made-up growth
      # kind: delta
      """;
  private static final String COLUMNS = String.join(",", PlainLayout.OBSERVATIONS.columns()) + "\n";
  private static final String GOOD =
      "2026-07-01,mti,KOR,chips,export-growth-yoy,,2026-06,-0.562,ratio,provisional,false\n";

  @Test
  void everyFieldArrives() {
    String file =
        HEADER.replace("# kind", "# observed: 2026-07-02T10:00:00+09:00\n# note: one\n# kind")
            + "backfill,unit,status,value,period,region,measure,sector,reporter,definition,"
            + "published\n"
            + "true,index 2020=100,annual-final,104.25,2026-Q1,Seoul,production,c21,KOR,"
            + "kosis-c21,2026-07-01\n";
    Release release = Figures.read(file).get(0);
    assertThat(release.source()).isEqualTo("test");
    assertThat(release.kind()).isEqualTo(ReleaseKind.DELTA);
    assertThat(release.coverage()).isEmpty();
    assertThat(release.observedAt()).isEqualTo(Instant.parse("2026-07-02T01:00:00Z"));
    assertThat(release.records())
        .containsExactly(
            SectorObservation.newBuilder()
                .setSource("test")
                .setReleaseId("")
                .setAttempt(0)
                .setDefinition("kosis-c21")
                .setReporter("KOR")
                .setSector("c21")
                .setMeasure("production")
                .setRegion("Seoul")
                .setPeriod("2026-Q1")
                .setValue(104.25)
                .setUnit("index 2020=100")
                .setStatus(Status.ANNUAL_FINAL)
                .setBackfill(true)
                .build());
  }

  @Test
  void percentBecomeRatiosAndMultiplesTheUnitItself() {
    SectorObservation share = observation(GOOD.replace("-0.562,ratio", "4.9,percent"));
    assertThat(share.getValue()).isEqualTo(0.049);
    assertThat(share.getUnit()).isEqualTo("ratio");
    SectorObservation budget = observation(GOOD.replace("-0.562,ratio", "31.1,trillion KRW"));
    assertThat(budget.getValue()).isEqualTo(31.1e12);
    assertThat(budget.getUnit()).isEqualTo("KRW");
  }

  @Test
  void rowsOfOnePublicationAreOneRelease() {
    String later = GOOD.replace("2026-07-01", "2026-08-01");
    List<Release> releases =
        Figures.read(HEADER + COLUMNS + GOOD + GOOD.replace("chips", "ships") + later);
    assertThat(releases).extracting(release -> release.records().size()).containsExactly(2, 1);
  }

  @Test
  void negativeFiguresArriveAndZeroHasNoSign() {
    assertThat(value(GOOD)).isEqualTo(-0.562);
    assertThat(Double.doubleToRawLongBits(value(GOOD.replace("-0.562", "-0.0")))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2026-07-01        ; 2026-05-30  ; published: found 2026-05-30T00:00:00Z, before the period
          mti               ; MTI         ; definition: found "MTI", expected lower-case
          KOR               ; Korea       ; reporter: found "Korea"
          chips             ; Chips       ; sector: found "Chips", expected lower-case
          export-growth-yoy ; export yoy  ; measure: found "export yoy", expected lower-case
          2026-06           ; June        ; period: found "June", expected a period like
          -0.562            ; 56.2%       ; value: found "56.2%", expected a plain decimal
          -0.562            ; NaN         ; value: found "NaN", expected a plain decimal
          -0.562            ; 1e3         ; value: found "1e3", expected a plain decimal
          -0.562            ; ''          ; value: found "", expected a plain decimal
          ratio             ; ''          ; unit: found "", expected KRW | KRW/USD | USD | billion KRW
          ratio             ; EUR         ; unit: found "EUR", expected KRW | KRW/USD | USD | billion
          provisional       ; final       ; status: found "final"
          false             ; no          ; backfill: found "no"
          """)
  void aBadFieldIsNamedWithItsLine(String good, String bad, String expected) {
    refused(HEADER + COLUMNS + GOOD.replace(good, bad), "figures.csv:7: " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind: delta      | # kind: full                        | :5: kind: found "full", expected delta
          # observations: 1  | # observations: 2                   | :1: observations: found "2", expected 1
          # kind: delta      | # kind: delta@# unit: ratio         | :6: unit: is not for observations
          # kind: delta      | # kind: delta@# weight unit: kg     | :6: weight unit: is not for observations
          # kind: delta      | # kind: delta@# products: 8542      | :6: products: is not for observations
          # kind: delta      | # kind: delta@# figures: 1          | :6: figures: is not for observations
          # source: test     | # note: none                        | :1: source: missing
          ,measure,          | ,flow,                              | :6: flow: unknown column
          ,measure,          | ,flow,                              | :6: measure: missing column
          """)
  void aBadHeaderIsNamedWithItsLine(String good, String bad, String expected) {
    String file = (HEADER + COLUMNS + GOOD).replace(good, bad.replace("@", "\n"));
    refused(file, "figures.csv" + expected);
  }

  @Test
  void growthOfAWindowIsPrintedAndNothingElseOfIt() {
    String window = GOOD.replace("2026-06", "2026-06/10");
    assertThat(Figures.read(HEADER + COLUMNS + window).get(0).records())
        .singleElement()
        .isInstanceOfSatisfying(
            SectorObservation.class, o -> assertThat(o.getPeriod()).isEqualTo("2026-06/10"));
    refused(
        HEADER + COLUMNS + window.replace("export-growth-yoy", "production"),
        "figures.csv:7: period: found \"2026-06/10\", expected a month, quarter or year of prod");
  }

  @Test
  void theSameObservationTwiceIsRefused() {
    refused(
        HEADER + COLUMNS + GOOD + GOOD.replace("-0.562", "1"),
        "figures.csv:8: row: its release has a row of the same identity");
  }

  @Test
  void aReleasesIdIsOfItsValuesNotOfTheOrderOfItsRows() {
    String ships = GOOD.replace("chips", "ships");
    String expected = id(GOOD + ships);
    assertThat(id(ships + GOOD)).isEqualTo(expected);
    assertThat(id(GOOD + ships.replace("-0.562", "-0.5620001"))).isNotEqualTo(expected);
    assertThat(id(GOOD + ships.replace("ratio", "count"))).isNotEqualTo(expected);
  }

  private static String id(String rows) {
    return ReleaseId.of(Figures.read(HEADER + COLUMNS + rows).get(0));
  }

  private static double value(String row) {
    return observation(row).getValue();
  }

  private static SectorObservation observation(String row) {
    return (SectorObservation) Figures.read(HEADER + COLUMNS + row).get(0).records().get(0);
  }

  private static void refused(String file, String expected) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(file))
        .withMessageContaining(expected);
  }
}
