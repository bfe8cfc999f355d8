package io.exportindicators.ingest;

import static io.exportindicators.ingest.ComtradeFile.file;
import static io.exportindicators.ingest.ComtradeFile.read;
import static io.exportindicators.ingest.ComtradeFile.row;
import static io.exportindicators.ingest.ComtradeFile.sample;
import static io.exportindicators.ingest.ComtradeFile.trade;
import static io.exportindicators.ingest.ComtradeFile.trades;
import static io.exportindicators.ingest.ComtradeRefusalsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

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

  @ParameterizedTest
  @ValueSource(strings = {"RM", "FM", "MIP", "MOP"})
  void aPartOfImportsIsLeftOutBesideImports(String flow) {
    String imports = row("flowCode=M");
    assertThat(read(file(imports, row("flowCode=" + flow)))).isEqualTo(read(file(imports)));
    refused(file(row(), row("flowCode=" + flow)), "x.csv:3: flowCode: is a part of a total");
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
    "flowCode=DX, flowCode",
    "flowCode=XIP, flowCode",
    "flowCode=XOP, flowCode"
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
}
