package io.exportindicators.ingest;

import static io.exportindicators.ingest.ComtradeFile.file;
import static io.exportindicators.ingest.ComtradeFile.line;
import static io.exportindicators.ingest.ComtradeFile.read;
import static io.exportindicators.ingest.ComtradeFile.row;
import static io.exportindicators.ingest.ComtradeFile.sample;
import static io.exportindicators.ingest.ComtradeFile.trade;
import static io.exportindicators.ingest.ComtradeFile.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComtradeReaderTest {
  @Test
  void theDownloadWithAllItsQuirksIsOneFullReleaseOfWhatOccurs() {
    Release release = read(sample());
    assertThat(release.source()).isEqualTo("un-comtrade");
    assertThat(release.kind()).isEqualTo(ReleaseKind.FULL);
    assertThat(release.publishedAt()).isEqualTo(ComtradeFile.PUBLISHED);
    assertThat(release.title()).isEqualTo("UN Comtrade exports and imports, HS 8542, 2022 to 2023");
    assertThat(trades(release))
        .extracting(
            trade ->
                "%s %s %s %s %s %s"
                    .formatted(
                        trade.getReporter(),
                        trade.getFlow(),
                        trade.getPeriod(),
                        trade.getValueCents(),
                        trade.getNetWeightGrams(),
                        trade.getStatus()))
        .containsExactly(
            "CIV EXPORT 2022 123450 null ANNUAL_FINAL",
            "CIV EXPORT 2023 13 null PROVISIONAL",
            "KOR EXPORT 2022 8600000000100 18011824847 ANNUAL_FINAL",
            "KOR EXPORT 2023 12000000000028 17843766624 PROVISIONAL",
            "KOR IMPORT 2023 2999999999999 5000 PROVISIONAL",
            "TWN EXPORT 2022 16600000000024 33336301000 ANNUAL_FINAL",
            "USA EXPORT 2023 0 0 PROVISIONAL");
    assertThat(release.coverage())
        .containsExactlyInAnyOrder(
            covered("CIV", Flow.EXPORT, "2022", "2023"),
            covered("KOR", Flow.EXPORT, "2022", "2023"),
            covered("KOR", Flow.IMPORT, "2023"),
            covered("TWN", Flow.EXPORT, "2022"),
            covered("USA", Flow.EXPORT, "2023"));
  }

  @Test
  void everyFieldArrives() {
    assertThat(trade())
        .isEqualTo(
            TradeRecord.newBuilder()
                .setSource("un-comtrade")
                .setReleaseId("")
                .setAttempt(0)
                .setDefinition("comtrade-hs8542")
                .setReporter("KOR")
                .setFlow(Flow.EXPORT)
                .setClassification("HS")
                .setClassificationVersion("as-reported")
                .setProduct("8542")
                .setPartner("WLD")
                .setRegion("")
                .setPeriod("2022")
                .setValueCents(8_600_000_000_100L)
                .setNetWeightGrams(18_011_824_847L)
                .setStatus(Status.PROVISIONAL)
                .setBackfill(false)
                .build());
  }

  @Test
  void statusAndDefinitionCanBeGiven() {
    assertThat(trades(read(sample(), Status.MONTHLY_FINAL, "my-chips")))
        .allMatch(trade -> trade.getStatus() == Status.MONTHLY_FINAL)
        .allMatch(trade -> trade.getDefinition().equals("my-chips"));
  }

  @Test
  void otherEncodingsMarksAndLineEndsAreRead() {
    Release expected = read(sample());
    String plain = sample().replace("\r\n", "\n").replaceAll(",\n", "\n").strip();
    byte[] marked = ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8);
    assertThat(read(marked, null, null)).isEqualTo(expected);
  }

  @Test
  void aMonthIsNeverAnnualFinal() {
    String month = row("freqCode=M", "period=202201", "refMonth=1");
    assertThat(trades(read(file(row("refYear=2023", "period=2023"), month))))
        .filteredOn(trade -> trade.getPeriod().equals("2022-01"))
        .singleElement()
        .satisfies(trade -> assertThat(trade.getStatus()).isEqualTo(Status.PROVISIONAL))
        .satisfies(trade -> assertThat(trade.getDefinition()).isEqualTo("comtrade-hs8542-monthly"));
  }

  @ParameterizedTest
  @CsvSource({"H0, 1988", "H1, 1996", "H2, 2002", "H3, 2007", "H4, 2012", "H5, 2017", "H6, 2022"})
  void aConvertedDownloadHasItsVersionAndADefinitionOfItsOwn(String code, String version) {
    TradeRecord trade = trade("classificationSearchCode=" + code);
    assertThat(trade.getClassificationVersion()).isEqualTo(version);
    assertThat(trade.getDefinition()).isEqualTo("comtrade-hs" + version + "-8542");
  }

  @Test
  void allCommoditiesAreProduct00() {
    assertThat(trade("cmdCode=TOTAL").getProduct()).isEqualTo("00");
    assertThat(trade("cmdCode=TOTAL").getDefinition()).isEqualTo("comtrade-hs00");
  }

  @ParameterizedTest
  @CsvSource({
    "410, KOR",
    "842, USA",
    "490, TWN",
    "251, FRA",
    "757, CHE",
    "699, IND",
    "579, NOR",
    "344, HKG",
    "4, AFG",
    "891, SCG",
    "530, ANT"
  })
  void aDownloadWithoutDescriptionsIsReadByItsNumbers(String number, String economy) {
    TradeRecord trade =
        trade(
            "reporterCode=" + number, "reporterISO=", "reporterDesc=", "flowDesc=", "partnerISO=");
    assertThat(trade.getReporter()).isEqualTo(economy);
    assertThat(trade.getPartner()).isEqualTo("WLD");
  }

  @Test
  void partnersMakeItADeltaAndAreasThatAreNoEconomyAreAddedUp() {
    Release release =
        read(
            file(
                row(),
                row("partnerCode=490", "partnerISO=S19", "primaryValue=1"),
                row("partnerCode=899", "partnerISO=_X", "primaryValue=2", "netWgt=3"),
                row("partnerCode=837", "partnerISO=_B", "primaryValue=4", "netWgt=5"),
                row("cmdCode=8541", "partnerCode=837", "primaryValue=6", "netWgt=0"),
                row("cmdCode=8541", "partnerCode=899", "primaryValue=8", "netWgt=9")));
    assertThat(release.kind()).isEqualTo(ReleaseKind.DELTA);
    assertThat(release.coverage()).isEmpty();
    assertThat(trades(release))
        .extracting(
            trade ->
                trade.getProduct()
                    + " "
                    + trade.getPartner()
                    + " "
                    + trade.getValueCents()
                    + " "
                    + trade.getNetWeightGrams())
        .containsExactly(
            "8541 OTH 1400 null",
            "8542 OTH 600 8000",
            "8542 TWN 100 18011824847",
            "8542 WLD 8600000000100 18011824847");
  }

  @ParameterizedTest
  @CsvSource({
    "partner2Code=156, partner2Code",
    "motCode=1000, motCode",
    "customsCode=C01, customsCode",
    "mosCode=1, mosCode",
    "flowCode=RX, flowCode",
    "flowCode=DX, flowCode"
  })
  void aPartIsLeftOutBesideItsTotalAndRefusedWithoutIt(String part, String field) {
    assertThat(read(file(row(part, "primaryValue=5"), row()))).isEqualTo(read(file(row())));
    refused(
        file(row("reporterCode=842", "reporterISO=USA"), row(part)),
        "x.csv:3: " + field + ": is a part of a total that is not in the file");
    refused(file(row("refYear=2021", "period=2021"), row(part)), "x.csv:3: " + field);
    refused(file(row("cmdCode=8541"), row(part)), "x.csv:3: " + field);
    refused(file(row("flowCode=M"), row(part)), "x.csv:3: " + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          typeCode=S                  ; typeCode: found "S", expected C
          freqCode=Q                  ; freqCode: found "Q", expected A | M
          refMonth=1                  ; refMonth: found "1", expected 52 in an annual row
          period=2023                 ; period: found "2023", expected the year of refYear 2022
          period=202201               ; period: found "202201", expected the year
          freqCode=M                  ; period: found "2022", expected the month, like 202501
          reporterCode=97             ; reporterCode: found "97" (Rep. of Korea), expected an economy
          reporterCode=58             ; reporterCode: found "58"
          reporterCode=0              ; reporterCode: found "0"
          reporterCode=899            ; reporterCode: found "899"
          reporterISO=PRK             ; reporterISO: found "PRK", expected KOR or nothing
          partnerCode=97              ; partnerCode: found "97" (World), expected an economy
          partnerISO=CHN              ; partnerISO: found "CHN", expected WLD or nothing
          flowCode=XX                 ; flowCode: found "XX", expected DX | FM | M | RM | RX | X
          classificationSearchCode=S4 ; classificationSearchCode: found "S4", expected H0 | H1
          cmdCode=ALL                 ; cmdCode: found "ALL", expected 1 to 10 digits
          primaryValue=               ; primaryValue: found "", expected a plain decimal
          primaryValue=-1             ; primaryValue: found "-1", expected an amount that is not
          primaryValue=1E+11          ; primaryValue: found "1E+11", expected a plain decimal
          netWgt=heavy                ; netWgt: found "heavy", expected a plain decimal
          refYear=2026                ; period: found "2022", expected the year of refYear 2026
          """)
  void aBadFieldIsNamedWithItsLine(String change, String expected) {
    refused(file(line(2), row(change)), "x.csv:3: " + expected);
  }

  @Test
  void theSameTotalTwiceOrOneBeforeItsPeriodIsRefused() {
    refused(file(row(), row("primaryValue=1")), "x.csv:3: row: line 2 is the same total");
    refused(
        file(row("refYear=2026", "period=2026")),
        "x.csv:2: published: found 2025-07-01T00:00:00Z, before the period 2026");
  }

  @Test
  void aFileOfAnotherShapeIsRefused() {
    refused(
        file(row() + "1"), "x.csv:2: columns: found 48, expected 47, or one more that is empty");
    refused(file(row().substring(4)), "x.csv:2: typeCode: found");
    refused(file(), "x.csv:1: rows: none");
    refused("", "x.csv:1: typeCode: missing column", "x.csv:1: primaryValue: missing column");
    refused(sample().replace("netWgt", "weight"), "x.csv:1: netWgt: missing column");
    refused(file("\"C"), "x.csv:1: CSV: cannot be read");
    refused("{\"count\": 0, \"data\": []}", "missing column");
  }

  @Test
  void allProblemsAreReported() {
    refused(
        file(row("flowCode=XX", "cmdCode=ALL"), row("motCode=1"), row("refMonth=0")),
        "x.csv:2: flowCode",
        "x.csv:2: cmdCode",
        "x.csv:3: motCode",
        "x.csv:4: refMonth");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderOfRowsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    for (String year : List.of("2021", "2022", "2023")) {
      for (String partner : List.of("0", "156", "899", "837", "838", "490")) {
        String value = "primaryValue=" + random.nextInt(1_000_000) / 1000.0;
        String weight = "netWgt=" + random.nextInt(3);
        for (String part : List.of("motCode=0", "motCode=2100", "flowCode=RX")) {
          rows.add(
              row(
                  "refYear=" + year,
                  "period=" + year,
                  "partnerCode=" + partner,
                  "partnerISO=",
                  value,
                  weight,
                  part));
        }
      }
    }
    Release expected = read(file(rows.toArray(String[]::new)));
    assertThat(expected.records()).hasSize(3 * 4);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(rows, random);
      Release shuffled = read(file(rows.toArray(String[]::new)));
      assertThat(shuffled).isEqualTo(expected);
      assertThat(ReleaseId.of(shuffled)).isEqualTo(ReleaseId.of(expected));
    }
  }

  private static Coverage covered(String reporter, Flow flow, String... years) {
    return new Coverage("comtrade-hs8542", reporter, flow, List.of("8542"), Arrays.asList(years));
  }

  private static void refused(String file, String... expected) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> read(file))
        .satisfies(failure -> assertThat(failure.getMessage()).contains(expected))
        .withMessageEndingWith("x.csv is refused whole; nothing of it was written.");
  }
}
