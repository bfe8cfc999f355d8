package io.exportindicators.ingest;

import static io.exportindicators.ingest.ComtradeFile.file;
import static io.exportindicators.ingest.ComtradeFile.line;
import static io.exportindicators.ingest.ComtradeFile.read;
import static io.exportindicators.ingest.ComtradeFile.row;
import static io.exportindicators.ingest.ComtradeFile.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComtradeRefusalsTest {
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
          flowCode=XX                 ; flowCode: found "XX", expected DX | FM | M | MIP | MOP | RM
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

  static void refused(String file, String... expected) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> read(file))
        .satisfies(failure -> assertThat(failure.getMessage()).contains(expected))
        .withMessageEndingWith("x.csv is refused whole; nothing of it was written.");
  }
}
