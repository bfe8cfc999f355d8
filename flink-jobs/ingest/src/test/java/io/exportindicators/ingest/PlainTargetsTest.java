package io.exportindicators.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.schemas.Milestone;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTargetsTest {
  private static final String HEADER =
      """
      # targets: 1
      # source: strategy
      # agency: Office of Made-up Plans
      # title: Made-up targets
      # kind: delta
      """;
  private static final String COLUMNS = String.join(",", PlainTargetRow.COLUMNS) + "\n";
  private static final String FIRST =
      "2023-04-05,devices,Exports of devices,기기 수출,KOR,sector_observation_value/exports,khidi,"
          + "medical-devices,,annual-flow,billion USD,2021,8.6,2025,10.9,First plan,2023-04-04,"
          + "sourced,\n";
  private static final String SECOND = FIRST.replace("2025,10.9", "2027,16.0");

  @Test
  void everyFieldArrivesAndConsecutiveRowsAreMilestones() {
    Release release = read(FIRST + SECOND).get(0);
    assertThat(release.source()).isEqualTo("strategy");
    assertThat(release.kind()).isEqualTo(ReleaseKind.DELTA);
    assertThat(release.coverage()).isEmpty();
    assertThat(release.records())
        .containsExactly(
            StrategyTarget.newBuilder()
                .setSource("strategy")
                .setReleaseId("")
                .setAttempt(0)
                .setTarget("devices")
                .setReporter("KOR")
                .setIndicator("sector_observation_value/exports")
                .setDefinition("khidi")
                .setSector("medical-devices")
                .setRegion("")
                .setKind("annual-flow")
                .setUnit("USD")
                .setBasePeriod("2021")
                .setBaseValue(8_600_000_000.0)
                .setMilestones(List.of(new Milestone("2025", 10.9e9), new Milestone("2027", 16e9)))
                .setDocument("First plan")
                .setAnnounced("2023-04-04")
                .setCertainty("sourced")
                .setEnded(null)
                .setTitle("Exports of devices")
                .setTitleKorean("기기 수출")
                .build());
  }

  @Test
  void aTargetOfALaterReleaseIsANewOne() {
    String later =
        SECOND.replace("2023-04-05", "2024-04-05").replace(",sourced,", ",sourced,redefined");
    List<Release> releases = read(FIRST + later);
    assertThat(releases).extracting(release -> release.records().size()).containsExactly(1, 1);
    StrategyTarget target = (StrategyTarget) releases.get(1).records().get(0);
    assertThat(target.getMilestones()).containsExactly(new Milestone("2027", 16e9));
    assertThat(target.getEnded()).isEqualTo("redefined");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annual-flow,billion USD,2021,8.6,2025,10.9>annual-flow,trillion KRW,,,2027-Q4,60",
        "/exports,khidi,medical-devices,,annual-flow,billion USD,2021,8.6>"
            + "/private-investment,motie-strategy,system-semiconductors,KR-41,cumulative,"
            + "trillion KRW,,",
        "sector_observation_value/exports,khidi>trade_value_usd,khidi",
        "annual-flow,billion USD,2021,8.6>cumulative,trillion KRW,2021,0",
        "annual-flow,billion USD,2021,8.6>cumulative,trillion KRW,,",
        "/exports,khidi,medical-devices,,annual-flow,billion USD,2021,8.6>"
            + "/export-rank,mohw,medical-devices,,rank,rank,2021,10",
        "/exports,khidi,medical-devices,,annual-flow,billion USD,2021,8.6>"
            + "/employment,mohw,medical-devices,,count,thousand persons,2021,85",
        "/exports,khidi,medical-devices,,annual-flow,billion USD>"
            + "/production,kosis-production,semiconductors,KR-43,stock,index 2020=100",
        "sector_observation_value/exports,khidi,medical-devices,,annual-flow,billion USD>"
            + "trade_rca,wto,medical-devices,,stock,index",
        "sourced,>unverified,superseded by devices-2027",
        ",annual-flow,billion USD,2021,8.6,2025,>,annual-flow,billion USD,2024-06,8.6,2024,"
      })
  void whatFitsIsRead(String change) {
    assertThat(read(changed(change)).get(0).records()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-04-05,devices>soon,devices                       | published: found "soon"
          ,devices>,Devices                                     | target: found "Devices"
          Exports of devices>                                 | title: found "", expected words
          KOR>Korea                                             | reporter: found "Korea"
          sector_observation_value/exports>exports              | indicator: found "exports", expected an indicator like
          sector_observation_value/exports>strategy_target_value | indicator: found "strategy_target_value"
          sector_observation_value/exports>sector_observation_value/ | indicator: found "sector_observation_value/"
          value/exports>value                                   | indicator: found "sector_observation_value", expected sector_observation_value/<measure>
          sector_observation_value/exports>trade_rca/world      | indicator: found "trade_rca/world", expected trade_rca alone
          sector_observation_value/exports>trade_share_ratio    | indicator: found "trade_share_ratio", expected trade_share_ratio/<of>, which of them
          exports,khidi,medical-devices,,annual-flow,billion USD>exports,khidi,medical-devices,,annual-flow,percent | unit: found ratio, expected USD or KRW or tonnes
          billion USD>index 2020=100                            | unit: found index 2020=100, expected USD or KRW or tonnes
          annual-flow,billion USD>cumulative,rank               | unit: found rank, expected USD or KRW or tonnes
          sector_observation_value/exports,khidi,medical-devices,,annual-flow,billion USD>trade_rca,wto,medical-devices,,stock,index 2020=100 | unit: found index 2020=100, expected index
          value/exports>value/localisation                      | indicator: found sector_observation_value/localisation, expected a measure that the table has of khidi/medical-devices of KOR: exports
          ,khidi,>,nobody,                                      | indicator: found sector_observation_value/exports, expected a measure that the table has of nobody/medical-devices of KOR: it has none
          KOR>JPN                                               | indicator: found sector_observation_value/exports, expected a measure that the table has of khidi/medical-devices of JPN
          annual-flow,billion USD>annual-flow,persons           | unit: found persons, expected USD or KRW: the unit of exports in the measure table
          annual-flow,billion USD>annual-flow,million tonnes    | unit: found tonnes, expected USD or KRW: the unit of exports in the measure table
          medical-devices,,annual-flow>medical-devices,KR-41,annual-flow | region: found KR-41, expected nothing or a region of its row in the measure table: it has none
          khidi>KHIDI                                           | definition: found "KHIDI"
          medical-devices>Medical                               | sector: found "Medical"
          annual-flow>flow                                      | kind: found "flow", expected annual-flow - count - cumulative
          billion USD>bn USD                                    | unit: found "bn USD", expected KRW - KRW/USD
          sector_observation_value/exports>trade_growth_ratio   | indicator: found "trade_growth_ratio"
          sector_observation_value/exports>trade_value_usd/12m  | indicator: found "trade_value_usd/12m", expected trade_value_usd alone
          sector_observation_value/exports>trade_share_ratio/total_12m | unit: found USD, expected ratio: what trade_share_ratio/total_12m is measured in
          2021,8.6>2021,                                        | base_value: found "", expected the value of the base period
          exports,khidi,medical-devices,,annual-flow,billion USD>exports,khidi,medical-devices,,share,billion USD | unit: found USD, expected ratio: the unit of the kind share
          annual-flow>maintain                                  | unit: found USD, expected ratio: the unit of the kind maintain
          annual-flow>rank                                      | unit: found USD, expected rank: the unit of the kind rank
          annual-flow>count                                     | unit: found USD, expected count or persons or tonnes
          2021,8.6>2021-06/10,8.6                               | base_period: found "2021-06/10"
          2021,8.6>2021,some                                    | base_value: found "some"
          2021,8.6>,8.6                                         | base_period: found "", expected the period of the base value
          annual-flow>cumulative                                | base_value: found "8.6", expected 0 or nothing
          2021,8.6,2025>2021,8.6,2021                           | period: found "2021", expected one after the base period 2021
          2021,8.6,2025>2021,8.6,2021-12                        | period: found "2021-12", expected one after the base period 2021
          2021,8.6,2025>2021,8.6,2025-01/10                     | period: found "2025-01/10", expected a month, quarter or year
          10.9>                                               | value: found "", expected a plain decimal
          First plan>                                         | document: found "", expected words
          2023-04-04>4 April                                    | announced: found "4 April"
          2023-04-04>2023-04-06                                 | announced: found 2023-04-06, after the publication 2023-04-05T00:00:00Z
          sourced,>certain,                                     | certainty: found "certain", expected sourced - unverified
          sourced,>sourced,gone                                 | ended: found "gone", expected nothing - withdrawn
          sourced,>sourced,superseded                           | ended: found "superseded", expected nothing
          sourced,>sourced,superseded by Devices                | ended: found "Devices", expected lower-case
          """)
  void whatIsWrongIsNamedWithItsLine(String change, String expected) {
    refused(changed(change), "targets.csv:7: " + expected.replace(" - ", " | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOR>USA                 | reporter: found "USA", expected "KOR" as in the target's first row
          2021,8.6>2021,8.7       | base_value: found "8.7", expected "8.6" as in the target's first row
          Exports of devices>Devices | title: found "Devices", expected "Exports of devices"
          sourced>unverified      | certainty: found "unverified", expected "sourced"
          2027,16.0>2025,16.0     | period: found "2025", expected one after 2025 of the row before
          2027,16.0>2024-Q4,16.0  | period: found "2024-Q4", expected one after 2025 of the row before
          """)
  void milestonesAreInOrderAndOfOneTarget(String change, String expected) {
    refused(FIRST + changed(SECOND, change), "targets.csv:8: " + expected);
  }

  @Test
  void aTargetTwiceInAReleaseIsRefused() {
    String other = FIRST.replace(",devices,", ",other,");
    assertThat(read(FIRST + other).get(0).records()).hasSize(2);
    refused(
        FIRST + other + SECOND, "targets.csv:9: row: its release has a row of the same identity");
  }

  @Test
  void measuresAreThoseOfTheGivenTable() throws IOException {
    String table =
        """
        definition,sector,measure,reporters,source,unit,base_year,regions,whole,trade
        khidi,medical-devices,exports,KOR,khidi,persons,,,,
        """;
    PlainFiguresReader reader =
        new PlainFiguresReader(MeasureTableReader.read("m.csv", new StringReader(table)));
    String file = HEADER + COLUMNS + FIRST.replace("billion USD", "persons");
    assertThat(reader.read("t.csv", new ByteArrayInputStream(file.getBytes(UTF_8)))).hasSize(1);
  }

  @Test
  void targetsAreNeverFull() {
    refusedFile(
        HEADER.replace("kind: delta", "kind: full") + COLUMNS + FIRST,
        "targets.csv:5: kind: found \"full\", expected delta");
  }

  private static String changed(String change) {
    return changed(FIRST, change);
  }

  private static String changed(String row, String change) {
    String[] texts = change.split(">", 2);
    assertThat(row).contains(texts[0]);
    return row.replace(texts[0], texts[1]);
  }

  private static List<Release> read(String rows) {
    return Figures.read("targets.csv", HEADER + COLUMNS + rows);
  }

  private static void refused(String rows, String expected) {
    refusedFile(HEADER + COLUMNS + rows, expected);
  }

  private static void refusedFile(String file, String expected) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read("targets.csv", file))
        .withMessageContaining(expected);
  }
}
