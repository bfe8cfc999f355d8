package io.exportindicators.schemas.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measure table loads whole, or every error in it is told with file, line and column. */
class MeasureTableReaderTest {
  private static final String HEADER =
      "definition,sector,measure,reporters,source,unit,base_year,regions,whole,trade\n";
  private static final String ROW =
      "d,chips,employment,KOR TWN,s,persons,2020,KR-11 KR-41,all,kcs-item/semiconductors\n";

  @Test
  void theStandardTableLoads() {
    MeasureTable table = MeasureTableReader.standard();
    Measure production =
        table.find("kosis-production", "semiconductors", "production", "KOR").orElseThrow();
    assertThat(production.unit()).isEqualTo("index 2020=100");
    assertThat(production.baseYear()).isEqualTo(2020);
    assertThat(production.regions()).hasSize(17);
    assertThat(production.trade()).isEqualTo("kcs-item/semiconductors");
    assertThat(table.of("KOR")).hasSizeGreaterThanOrEqualTo(20);
    assertThat(table.of("JPN")).isEmpty();
  }

  @Test
  void aRowHasWhatStandsInItsFields() throws IOException {
    Measure row = read(ROW).find("d", "chips", "employment", "TWN").orElseThrow();
    assertThat(row.subject()).isEqualTo("d/chips");
    assertThat(row.source()).isEqualTo("s");
    assertThat(row.whole()).isEqualTo("all");
    assertThat(row.allowsRegion("")).isTrue();
    assertThat(row.allowsRegion("KR-41")).isTrue();
    assertThat(row.allowsRegion("KR-26")).isFalse();
  }

  @Test
  void onlyTheNamedOneIsFound() throws IOException {
    MeasureTable table = read(ROW);
    assertThat(table.find("e", "chips", "employment", "KOR")).isEmpty();
    assertThat(table.find("d", "bio", "employment", "KOR")).isEmpty();
    assertThat(table.find("d", "chips", "hours", "KOR")).isEmpty();
    assertThat(table.find("d", "chips", "employment", "JPN")).isEmpty();
  }

  @Test
  void baseYearRegionsWholeAndTradeMayBeLeftOut() throws IOException {
    Measure row = read("d,chips,hours,KOR,s,hours,,,,\n").of("KOR").get(0);
    assertThat(row.baseYear()).isZero();
    assertThat(row.regions()).isEmpty();
    assertThat(row.whole()).isEmpty();
    assertThat(row.trade()).isEmpty();
  }

  /** Field by field: what stands there, and what the error must say behind file and line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | Upper   | definition: 'Upper' does not look like",
        "1 | ``      | sector: '' does not look like",
        "2 | a b     | measure: 'a b' does not look like",
        "3 | ``      | reporters: at least one",
        "3 | XXX     | reporters: 'XXX' is not one of ISO 3166-1 alpha-3 codes",
        "3 | KOR KOR | reporters: something is named twice",
        "4 | ``      | source: '' does not look like",
        "5 | ``      | unit: '' does not look like",
        "6 | soon    | base_year: a number from 1960 to 2129 is expected, is 'soon'",
        "6 | 1959    | base_year: a number from 1960 to 2129 is expected, is '1959'",
        "7 | Seoul   | regions: 'Seoul' is not one of ISO 3166-2 codes",
        "7 | KR-1 KR-1 | regions: something is named twice",
        "8 | d/all   | whole: 'd/all' does not look like",
        "9 | chips   | trade: 'chips' does not look like"
      })
  void aWrongFieldIsNamed(int column, String text, String error) {
    String[] fields = ROW.strip().split(",", -1);
    fields[column] = text;
    assertThatThrownBy(() -> read("# a comment\n\n" + String.join(",", fields) + "\n"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("table.csv, line 4, " + error);
  }

  @Test
  void oneMeasureOfOneReporterStandsOnce() throws IOException {
    assertThatThrownBy(() -> read(ROW + ROW.replace("KOR TWN", "JPN KOR").replace(",s,", ",t,")))
        .isInstanceOf(TableException.class)
        .hasMessage("table.csv, line 3, employment of d/chips of KOR stands in line 2 already");
    assertThat(read(ROW + ROW.replace("KOR TWN", "JPN")).of("JPN")).hasSize(1);
  }

  @Test
  void allErrorsAreToldAtOnce() {
    String bad = ROW.replace("d,chips", "D,chips").replace("2020", "x");
    assertThatThrownBy(() -> read(bad + ROW + "too,few\n" + bad))
        .isInstanceOf(TableException.class)
        .satisfies(
            e ->
                assertThat(e.getMessage().lines().map(line -> line.replaceAll(": .*", "")))
                    .containsExactlyInAnyOrder(
                        "table.csv, line 2, definition",
                        "table.csv, line 2, base_year",
                        "table.csv, line 4, fields",
                        "table.csv, line 5, definition",
                        "table.csv, line 5, base_year"));
  }

  @Test
  void aWrongHeaderAndAFileAreNamed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("mine.csv"), "a,b\n");
    assertThatThrownBy(() -> MeasureTableReader.read(file))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(file + ": the header row must be definition,sector,measure,");
    assertThatThrownBy(() -> MeasureTableReader.read(directory.resolve("none.csv")))
        .hasMessageContaining("none.csv");
  }

  private static MeasureTable read(String rows) throws IOException {
    return MeasureTableReader.read("table.csv", new StringReader(HEADER + rows));
  }
}
