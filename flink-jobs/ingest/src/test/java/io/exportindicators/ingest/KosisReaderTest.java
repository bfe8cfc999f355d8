package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On figures of Statistics Korea (production and shipments of semiconductors) and of the Korea
 * Productivity Center (labour productivity), in responses of a few rows.
 */
class KosisReaderTest {
  private static final Instant CHANGED = Instant.parse("2026-02-20T00:00:00Z");
  private static final String PHARMACEUTICALS =
      """
      [{"C1":"C21","C1_NM":"의료용 물질 및 의약품 제조업","DT":"107.31367","ITM_ID":"T001",
        "LST_CHN_DE":"2026-03-31","ORG_ID":"344","PRD_DE":"201101","PRD_SE":"Q",
        "TBL_ID":"DT_344N_1D8A_AA","UNIT_NM":"2015＝100"}]
      """;

  @Test
  void everyFieldArrives() {
    List<Release> releases = read(production());
    assertThat(releases).hasSize(1);
    Release release = releases.get(0);
    assertThat(release.source()).isEqualTo("kosis");
    assertThat(release.agency()).isEqualTo("Statistics Korea");
    assertThat(release.publishedAt()).isEqualTo(CHANGED);
    assertThat(release.kind()).isEqualTo(ReleaseKind.DELTA);
    assertThat(release.records()).hasSize(6);
    assertThat(release.records().get(0))
        .isEqualTo(
            SectorObservation.newBuilder()
                .setSource("kosis")
                .setReleaseId("")
                .setAttempt(0)
                .setDefinition("kosis-production")
                .setReporter("KOR")
                .setSector("semiconductors")
                .setMeasure("production")
                .setRegion("")
                .setPeriod("2015-01")
                .setValue(34.33)
                .setUnit("index 2020=100")
                .setStatus(Status.MONTHLY_FINAL)
                .setBackfill(true)
                .build());
    SectorObservation last = (SectorObservation) release.records().get(5);
    assertThat(last.getMeasure()).isEqualTo("shipments");
    assertThat(last.getPeriod()).isEqualTo("2015-03");
    assertThat(last.getValue()).isEqualTo(39.759);
  }

  @Test
  void theProductivityCentersUnitIsTheTrueOneAndQuartersAreQuarters() {
    Release release = read(PHARMACEUTICALS).get(0);
    SectorObservation observation = (SectorObservation) release.records().get(0);
    assertThat(release.source()).isEqualTo("kpc");
    assertThat(release.agency()).isEqualTo("Korea Productivity Center");
    assertThat(observation.getDefinition()).isEqualTo("kpc-labour-productivity");
    assertThat(observation.getMeasure()).isEqualTo("labour-productivity");
    assertThat(observation.getSector()).isEqualTo("pharmaceuticals");
    assertThat(observation.getPeriod()).isEqualTo("2011-Q1");
    assertThat(observation.getValue()).isEqualTo(107.31367);
    assertThat(observation.getUnit()).isEqualTo("index 2020=100");
  }

  @ParameterizedTest
  @CsvSource({
    "M, 201101, 2011-01",
    "M, 201112, 2011-12",
    "Q, 201104, 2011-Q4",
    "A, 2011, 2011",
    "Y, 2011, 2011"
  })
  void theKindOfPeriodDecidesWhatItsTextMeans(String kind, String text, String expected) {
    String response = PHARMACEUTICALS.replace("\"Q\"", "\"" + kind + "\"").replace("201101", text);
    assertThat(observation(response).getPeriod()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"C21, pharmaceuticals", "C26, electronics", "C27, medical-precision"})
  void allElectronicsAreNeverSemiconductors(String code, String sector) {
    assertThat(observation(PHARMACEUTICALS.replace("C21", code)).getSector()).isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource({"11, KR-11", "21, KR-26", "26, KR-31", "29, KR-50", "31, KR-41", "39, KR-49"})
  void regionsAreOfIso3166(String code, String region) {
    String response = production().replace("\"C1\":\"00\"", "\"C1\":\"" + code + "\"");
    assertThat(observation(response).getRegion()).isEqualTo(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", "…", "x", " - "})
  void aMissingFigureIsLeftOut(String missing) {
    assertThat(read(production().replace("\"34.33\"", "\"" + missing + "\"")).get(0).records())
        .hasSize(5);
    assertThat(read(production().replace("\"34.33\"", "null")).get(0).records()).hasSize(5);
    refused(PHARMACEUTICALS.replace("107.31367", missing), "rows: none has a figure");
  }

  @Test
  void datesOfChangeAreReleasesInTheirOrder() {
    String response =
        production().replaceFirst("\"LST_CHN_DE\":\"2026-02-20\"", "\"LST_CHN_DE\":\"2026-03-31\"");
    assertThat(read(response))
        .extracting(Release::publishedAt)
        .containsExactly(CHANGED, Instant.parse("2026-03-31T00:00:00Z"));
    assertThat(read(response))
        .extracting(release -> release.records().size())
        .containsExactly(5, 1);
    Instant given = Instant.parse("2026-04-01T00:00:00Z");
    assertThat(read(response, given))
        .extracting(Release::publishedAt, release -> release.records().size())
        .containsExactly(tuple(given, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DT_344N_1D8A_AA>DT_344N   | TBL_ID: found "DT_344N", expected one of [DT_1F02001, DT_344N_1D8A_AA]
          "344">"101"               | ORG_ID: found "101", expected one of [344]
          "T001">"T10"              | ITM_ID: found "T10", expected one of [T001]
          "C21">"C20"               | C1: found "C20", expected one of [C21, C26, C27]
          2015＝100>2020＝100        | UNIT_NM: found "2020=100", expected 2015=100
          "PRD_SE":"Q">"PRD_SE":"H" | PRD_SE: found "H", expected M, Q, A or Y
          201101>201105             | PRD_DE: found "201105", expected a quarter like 201101
          201101>2011               | PRD_DE: found "2011", expected a quarter like 201101
          201101","PRD_SE":"Q>201113","PRD_SE":"M | PRD_DE: found "201113", expected a month like 201101
          201101","PRD_SE":"Q>201101","PRD_SE":"A | PRD_DE: found "201101", expected a year like 2011
          107.31367>1,07            | DT: found "1,07", expected a plain decimal
          2026-03-31>20260331       | LST_CHN_DE: found "20260331"
          "LST_CHN_DE">"CHANGED"    | LST_CHN_DE: found ""
          "C1">"C2":"1","C1"        | C2: found "1", expected no such dimension of this table
          """)
  void aBadRowIsNamedWithItsNumberAndField(String change, String expected) {
    String[] texts = change.split(">", 2);
    assertThat(PHARMACEUTICALS).contains(texts[0]);
    refused(PHARMACEUTICALS.replace(texts[0], texts[1]), "response.json:1: row 1: " + expected);
  }

  @Test
  void aRowIsNoEarlierThanItsPeriodNoSecondOneAndOfTheSameTable() {
    refused(
        PHARMACEUTICALS.replace("201101", "202604"),
        "response.json:1: published: found 2026-03-31T00:00:00Z, before the period 2026-Q4");
    String row = PHARMACEUTICALS.strip().substring(1, PHARMACEUTICALS.strip().length() - 1);
    refused("[%s,\n%s]".formatted(row, row), "response.json:4: row 2: row: a second row");
    refused(
        production().strip().replaceFirst("]$", ",\n" + row + "]"),
        "response.json:7: row 7: TBL_ID: found a second table");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"err":"30","errMsg":"데이터가 존재하지 않습니다."} | error 30: there are no figures of this request (데이터가 존재하지 않습니다.)
          {err:"10",errMsg:"인증KEY값이 누락되었습니다."} | error 10: the key is missing (인증KEY값이 누락되었습니다.)
          {"err":"31"} | error 31: more than 40,000 cells
          <?xml version="1.0"?><error><err>20</err><errMsg>필수요청변수값이 누락되었습니다.</errMsg></error> | error 20: a parameter that is needed is missing (필수
          <html><body><err>50</err></body></html> | error 50: the server failed
          <html><body>점검 중</body></html> | is XML or HTML, no response of KOSIS
          {"list":"1"} | is no response of KOSIS (no array, no err)
          "text" | is no response of KOSIS (no array)
          [] | rows: none
          ["a"] | response.json:1: row 1: expected an object
          [{"DT":{"a":"b"}}] | response.json:1: DT: expected a text
          [{"DT":"1","DT":"2"}] | response.json:1: JSON: is not well formed
          [{"DT":"1"} | response.json:1: JSON: is not well formed
          [{"DT":"1"}][] | JSON: goes on behind the array
          no JSON | response.json:1: JSON: is not well formed
          """)
  void whatIsNoResponseIsRefused(String response, String expected) {
    refused(response, expected);
    refused("\uFEFF" + response, expected);
  }

  @Test
  void theCallersKeyIsNeverShown() {
    String key = "MGYyMDI2M2MzNDUyZmJj=";
    BadFileException withKey =
        refused("{\"err\":\"11\",\"errMsg\":\"apiKey=" + key + "\"}", "error 11: the key has");
    assertThat(withKey.getMessage()).doesNotContain(key);
    assertThat(refused(key, "is not well formed").getMessage()).doesNotContain(key);
  }

  private static SectorObservation observation(String response) {
    return (SectorObservation) read(response).get(0).records().get(0);
  }

  private static BadFileException refused(String response, String expected) {
    BadFileException[] caught = new BadFileException[1];
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> read(response))
        .satisfies(failure -> caught[0] = failure)
        .withMessageContaining(expected);
    return caught[0];
  }

  private static List<Release> read(String response) {
    return read(response, null);
  }

  private static List<Release> read(String response, Instant published) {
    try {
      return new KosisReader(published, Status.MONTHLY_FINAL, true)
          .read(
              "response.json", new ByteArrayInputStream(response.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String production() {
    try (InputStream in =
        KosisReaderTest.class.getResourceAsStream("/kosis-statistics-korea-dt-1f02001.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
