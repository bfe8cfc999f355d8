package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Kcs10DayReaderTest {
  private static final Instant PUBLISHED = Instant.parse("2023-02-01T00:00:00Z");

  @Test
  void theFiguresAreExact() throws IOException {
    Release release = read(Kcs10DayOperation.IMPORTS_BY_COUNTRY, sample());
    assertThat(release.source()).isEqualTo("kcs-10day-imports-by-country");
    assertThat(release.agency()).isEqualTo("Korea Customs Service");
    assertThat(release.title()).isEqualTo("KCS 10-day imports by country, 2023-01");
    assertThat(release.publishedAt()).isEqualTo(PUBLISHED);
    assertThat(release.kind()).isEqualTo(ReleaseKind.DELTA);
    assertThat(release.records()).hasSize(33);
    assertThat(trade(release, 0, "WLD", "2023-01/10").getValueCents())
        .isEqualTo(20_130_610L * 100_000);
    assertThat(trade(release, 1, "CHN", "2023-01/10").getValueCents())
        .isEqualTo(4_803_571L * 100_000);
    assertThat(trade(release, 14, "EUU", "2023-01/20").getValueCents())
        .isEqualTo(3_976_199L * 100_000);
    assertThat(trade(release, 32, "MYS", "2023-01").getValueCents())
        .isEqualTo(1_368_578L * 100_000);
    assertThat(release.records())
        .allSatisfy(
            entry -> {
              TradeRecord trade = (TradeRecord) entry;
              assertThat(trade.getDefinition()).isEqualTo("kcs-country");
              assertThat(trade.getReporter()).isEqualTo("KOR");
              assertThat(trade.getFlow()).isEqualTo(Flow.IMPORT);
              assertThat(trade.getClassification()).isEqualTo("KCS-10DAY");
              assertThat(trade.getClassificationVersion()).isEqualTo("2016");
              assertThat(trade.getProduct()).isEqualTo("00");
              assertThat(trade.getStatus()).isEqualTo(Status.MONTHLY_FINAL);
              assertThat(trade.getBackfill()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORTS_BY_COUNTRY, kcs-country, WLD CHN USA EUU VNM HKG JPN TWN IND SGP MYS",
    "IMPORTS_BY_COUNTRY, kcs-country, WLD CHN USA EUU JPN VNM AUS TWN SAU RUS MYS"
  })
  void columnsByCountryArePartners(Kcs10DayOperation operation, String definition, String partners)
      throws IOException {
    List<TradeRecord> window = firstWindow(operation);
    assertThat(window).extracting(TradeRecord::getDefinition).containsOnly(definition);
    assertThat(window).extracting(TradeRecord::getPartner).containsExactly(partners.split(" ", -1));
    assertThat(window).extracting(TradeRecord::getProduct).containsOnly("00");
  }

  @ParameterizedTest
  @CsvSource({"EXPORTS_BY_ITEM, EXPORT", "IMPORTS_BY_ITEM, IMPORT"})
  void columnsByItemAreProducts(Kcs10DayOperation operation, Flow flow) throws IOException {
    List<TradeRecord> window = firstWindow(operation);
    assertThat(window).extracting(TradeRecord::getDefinition).containsOnly("kcs-item");
    assertThat(window).extracting(TradeRecord::getFlow).containsOnly(flow);
    assertThat(window).extracting(TradeRecord::getPartner).containsOnly("WLD");
    assertThat(window)
        .extracting(TradeRecord::getProduct)
        .containsExactly("00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <priodDt>01~31          | <priodDt>01~30       | :38: priodDt: found "01~30", expected 01~10, 01~20 or 01~31
          <priodDt>01~20          | <priodDt>01~10       | :22: priodDt: a second item for the period 2023-01/10
          <priodMon>202301        | <priodMon>202313     | :6: priodMon: found "202313"
          <priodYear>2023         | <priodYear>2022      | :6: priodYear: found "2022"
          > 20,130,610<           | > 20,13,610<         | :6: itemUsdAmt00: found "20,13,610"
          > 20,130,610<           | > -20,130,610<       | :6: itemUsdAmt00: found "-20130610"
          > 20,130,610<           | ><                   | :6: itemUsdAmt00: found ""
          itemUsdAmt10            | itemUsdAmt11         | :6: itemUsdAmt10: found ""
          """)
  void aBadItemIsNamedWithItsLine(String good, String bad, String expected) throws IOException {
    refused(sample().replace(good, bad), "response.xml" + expected);
  }

  @Test
  void aTotalRowAndAWindowWithoutATotalAreNoFigures() throws IOException {
    String total =
        sample()
            .replaceFirst(
                "<priodMon>202301</priodMon>\\s*<priodYear>2023",
                "<priodMon>-</priodMon><priodYear>총계");
    assertThat(read(Kcs10DayOperation.IMPORTS_BY_COUNTRY, total).records())
        .extracting(entry -> ((TradeRecord) entry).getPeriod())
        .doesNotContain("2023-01/10")
        .hasSize(22);
    String unpublished = sample().replace("> 59,037,259<", "> 0<");
    assertThat(read(Kcs10DayOperation.IMPORTS_BY_COUNTRY, unpublished).records())
        .extracting(entry -> ((TradeRecord) entry).getPeriod())
        .doesNotContain("2023-01")
        .hasSize(22);
    refused(
        sample().replaceAll("<priodYear>2023", "<priodYear>총계"),
        "response.xml: items: none of a published window");
  }

  @Test
  void errorsOfTheServiceAreSaidWithoutTheKey() {
    String key = "abcDEF123+secretKey/456==";
    refused(
        """
        <OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg>
        <returnAuthMsg>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</returnAuthMsg>
        <returnReasonCode>30</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>""",
        "response.xml: the service answered with error 30: the key is not registered",
        "(SERVICE_KEY_IS_NOT_REGISTERED_ERROR)");
    refused(
        "<response><header><resultCode>99</resultCode><resultMsg>조회기간 오류</resultMsg></header>"
            + "<body/></response>",
        "error 99: a parameter of the request is wrong (조회기간 오류)");
    BadFileException withKey =
        refused(
            "<response><header><resultCode>99</resultCode><resultMsg>bad serviceKey="
                + key
                + "</resultMsg></header></response>",
            "error 99");
    assertThat(withKey.getMessage()).doesNotContain(key).doesNotContain("secretKey");
  }

  @Test
  void whatIsNoResponseIsRefused() {
    refused("<html><body>503</body></html>", "is no response of the Korea Customs Service");
    refused("not XML", "response.xml:1: XML: is not well formed");
    refused(
        "<response><header><resultCode>00</resultCode></header><body><items/></body></response>",
        "items: none");
  }

  @Test
  void externalEntitiesAreNeverRead(@TempDir Path directory) throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "top secret");
    BadFileException failure =
        refused(
            """
            <?xml version="1.0"?>
            <!DOCTYPE response [<!ENTITY leak SYSTEM "%s">]>
            <response><header><resultCode>99</resultCode><resultMsg>&leak;</resultMsg></header>
            </response>"""
                .formatted(secret.toUri()),
            "response.xml");
    assertThat(failure.getMessage()).doesNotContain("top secret");
    refused(
        """
        <!DOCTYPE response [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <response><header><resultCode>00</resultCode></header></response>""",
        "document type");
  }

  private static TradeRecord trade(Release release, int index, String partner, String period) {
    TradeRecord trade = (TradeRecord) release.records().get(index);
    assertThat(trade.getPartner()).isEqualTo(partner);
    assertThat(trade.getPeriod()).isEqualTo(period);
    return trade;
  }

  private static List<TradeRecord> firstWindow(Kcs10DayOperation operation) throws IOException {
    return read(operation, sample()).records().stream()
        .limit(11)
        .map(TradeRecord.class::cast)
        .toList();
  }

  private static BadFileException refused(String xml, String... expected) {
    BadFileException[] caught = new BadFileException[1];
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> read(Kcs10DayOperation.IMPORTS_BY_COUNTRY, xml))
        .satisfies(failure -> caught[0] = failure)
        .satisfies(failure -> assertThat(failure.getMessage()).contains(expected));
    return caught[0];
  }

  private static Release read(Kcs10DayOperation operation, String xml) {
    return new Kcs10DayReader(operation, PUBLISHED, Status.MONTHLY_FINAL, true)
        .read("response.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  private static String sample() throws IOException {
    try (InputStream in =
        Kcs10DayReaderTest.class.getResourceAsStream("/kcs-10day-imports-by-country-202301.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
