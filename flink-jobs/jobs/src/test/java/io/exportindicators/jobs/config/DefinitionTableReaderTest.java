package io.exportindicators.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.jobs.config.Definition.PartnerLevel;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.tables.Measure;
import io.exportindicators.schemas.tables.MeasureTableReader;
import io.exportindicators.schemas.tables.TableException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition table loads whole, or every error in it is told with file, line and column. */
class DefinitionTableReaderTest {
  private static final String HEADER =
      "number,definition,sector,reporters,flow,source,classification,version,digits,codes,"
          + "partner_level,partners,whole,compared_with,headline,unit,"
          + "continues,world,re_exporters\n";
  private static final String TOTAL = "1,d,total,KOR,export,s,HS,2022,2,00,world,,,,,USD,,,\n";

  @Test
  void theStandardTableLoads() {
    DefinitionTable table = DefinitionTableReader.standard();
    assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(10);
    Definition partners = table.find("hs8542", "KOR", Flow.EXPORT, "8542").orElseThrow();
    assertThat(partners.partnerLevel()).isEqualTo(PartnerLevel.PARTNER);
    assertThat(partners.slots()).isEqualTo(partners.partners().size() + 2);
    assertThat(partners.item(0)).isEmpty();
    assertThat(partners.item(1)).isEqualTo(partners.partners().get(0));
    assertThat(partners.item(partners.slots() - 1)).isEqualTo("other");
    Definition total = table.find("kcs-item/total", "KOR", Flow.EXPORT).orElseThrow();
    assertThat(table.row(total.number())).isSameAs(total);
    assertThat(table.partsOf(total, "KOR"))
        .extracting(Definition::sector)
        .containsExactly("semiconductors");
    assertThat(table.partsOf(total, "JPN")).isEmpty();
  }

  @Test
  void everyTradeOfTheStandardMeasuresIsDefined() {
    DefinitionTable definitions = DefinitionTableReader.standard();
    assertThat(MeasureTableReader.standard().of("KOR"))
        .extracting(Measure::trade)
        .filteredOn(trade -> !trade.isEmpty())
        .isNotEmpty()
        .allMatch(trade -> definitions.find(trade, "KOR", Flow.EXPORT).isPresent());
  }

  @Test
  void aStarMeansEveryCode() throws IOException {
    DefinitionTable table = read(TOTAL.replace(",00,", ",*,"));
    assertThat(table.find("d", "KOR", Flow.EXPORT, "77")).isPresent();
    assertThat(table.find("d", "KOR", Flow.IMPORT, "77")).isEmpty();
  }

  @Test
  void aStarMeansEveryReporterAndTheWorldWhereItHasARowOfItsOwn() throws IOException {
    Definition summed = read(TOTAL.replace("KOR", "*").replace("USD,,", "USD,,sum")).row(1);
    assertThat(summed.reporters()).contains("KOR", "TWN").doesNotContain("WLD");
    Definition published = read(TOTAL.replace("KOR", "*").replace("USD,,", "USD,,WLD")).row(1);
    assertThat(published.reporters()).contains("KOR", "TWN", "WLD");
  }

  /** Field by field: what stands there, and what the error must say behind file and line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0  | x             | number: a number from 1 to 599 is expected, is 'x'",
        "0  | 0             | number: a number from 1 to 599 is expected, is '0'",
        "0  | 600           | number: a number from 1 to 599 is expected, is '600'",
        "1  | Upper         | definition: 'Upper' does not look like",
        "1  | a/b           | definition: 'a/b' does not look like",
        "2  | ``            | sector: '' does not look like",
        "3  | ``            | reporters: at least one",
        "3  | XXX           | reporters: 'XXX' is not one of ISO 3166-1 alpha-3 codes",
        "3  | KOR KOR       | reporters: something is named twice",
        "4  | sideways      | flow: 'sideways' is not known",
        "4  | unknown       | flow: export or import is expected",
        "5  | A B           | source: 'A B' does not look like",
        "6  | ``            | classification: '' does not look like",
        "7  | ``            | version: '' does not look like",
        "8  | 11            | digits: a number from 1 to 10 is expected, is '11'",
        "9  | 001           | codes: '001' is not one of codes of 2 digits or *",
        "9  | 00 0A         | codes: '0A' is not one of codes of 2 digits or *",
        "9  | ``            | codes: at least one code, or * for all",
        "9  | 00 00         | codes: something is named twice",
        "10 | country       | partner_level: 'country' is not known",
        "11 | USA           | partners: none where partner_level is world",
        "12 | other         | whole: 'other' does not look like",
        "12 | d/none        | whole: there is no 'd/none' of KOR EXPORT",
        "12 | d/total       | whole: 'd/total' is the row itself",
        "13 | d/none        | compared_with: there is no 'd/none' of KOR EXPORT",
        "14 | no            | headline: yes or nothing is expected, is 'no'",
        "14 | 1 11 21       | headline: yes or nothing is expected, is '1 11 21'",
        "15 | EUR           | unit: USD is expected, is 'EUR'",
        "16 | gone          | continues: 'gone' does not look like",
        "17 | all           | world: 'all' is not known",
        "18 | HKG           | re_exporters: 'HKG' is not one of the row's reporters"
      })
  void aWrongFieldIsNamed(int column, String text, String error) {
    String[] fields = TOTAL.strip().split(",", -1);
    fields[column] = text;
    assertThatThrownBy(() -> read("# a comment\n\n" + String.join(",", fields) + "\n"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("table.csv, line 4, " + error);
  }

  @ParameterizedTest
  @CsvSource({"WLD", "OTH", "usa", "USAA", "*"})
  void aPartnerThatCannotBeListedIsNamed(String partner) {
    String row = TOTAL.replace("world,", "partner,USA " + partner);
    assertThatThrownBy(() -> read(row))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("table.csv, line 2, partners: '" + partner + "' is not one of");
  }

  /** What is left of a total without a part is named by the part's sector. */
  @Test
  void headlinePartsOfATotalHaveSectorsOfTheirOwn() {
    String parts =
        """
        2,d,chips,KOR,export,s,HS,2022,2,85,world,,d/total,,%s,USD,,,
        3,e,chips,KOR,export,s,HS,2022,4,8542,world,,d/total,,%s,USD,,,
        """;
    assertThatThrownBy(() -> read(TOTAL + parts.formatted("yes", "yes")))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(
            "table.csv, line 4, headline d/total without chips of KOR EXPORT stands in line 3");
    assertThatNoException().isThrownBy(() -> read(TOTAL + parts.formatted("yes", "")));
  }

  /** A second line beside the first one, and what the two must not share. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,e,total,KOR,export,s,HS,2022,2,00,world,,,,,USD,,, | number 1 stands in line 2",
        "2,d,total,KOR,export,s,HS,2022,2,01,world,,,,,USD,,, | d/total of KOR EXPORT stands in line 2",
        "2,d,b,KOR,export,s,HS,2022,2,00,world,,,,,USD,,,"
            + "| code 00 of d KOR EXPORT stands in line 2",
        "2,d,b,KOR,export,s,HS,2022,2,*,world,,,,,USD,,,"
            + "| all codes of d KOR EXPORT: some stand in line 2",
        "2,d,b,KOR,import,s,HS,2022,2,01,world,,d/total,,,USD,,,"
            + "| whole: there is no 'd/total' of KOR IMPORT",
        "2,d,b,JPN,export,s,HS,2022,2,01,world,,,d/total,,USD,,,"
            + "| compared_with: there is no 'd/total' of JPN EXPORT",
        "2,d,b,KOR,export,s,HS,2022,2,01,world,,,,,USD,d/gone,,"
            + "| continues: there is no 'd/gone' of KOR EXPORT",
        "2,d,b,KOR,export,s,HS,2022,2,01,world,,,,,USD,,WLD,"
            + "| world: WLD is none of the reporters",
        "2,d,b,KOR,export,s,HS,2022,2,01,world,,,,,USD,,,KOR"
            + "| re_exporters: none where there is no world",
        "2,d,b,KOR,export,s,HS,2022,2,01,world,,d/total,,,USD,,sum,"
            + "| world: 'd/total' has another one or another definition"
      })
  void rowsThatDoNotGoTogetherAreNamed(String second, String error) {
    assertThatThrownBy(() -> read(TOTAL + second + "\n"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("table.csv, line 3, " + error);
  }

  @Test
  void aStarBeforeACodeIsNamedToo() {
    assertThatThrownBy(
            () -> read(TOTAL.replace(",00,", ",*,") + TOTAL.replace("1,d,total", "2,d,b")))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(
            "table.csv, line 3, code 00 of d KOR EXPORT is among all codes of line 2");
  }

  @Test
  void allErrorsAreToldAtOnce() {
    String bad = TOTAL.replace("1,d,", "x,D,").replace("USD", "KRW");
    assertThatThrownBy(() -> read(bad + TOTAL + bad + "too,few\n"))
        .isInstanceOf(TableException.class)
        .satisfies(
            e ->
                assertThat(e.getMessage().lines().map(line -> line.replaceAll(": .*", "")))
                    .containsExactly(
                        "table.csv, line 2, number",
                        "table.csv, line 2, unit",
                        "table.csv, line 2, definition",
                        "table.csv, line 4, number",
                        "table.csv, line 4, unit",
                        "table.csv, line 4, definition",
                        "table.csv, line 5, fields"));
  }

  @ParameterizedTest
  @CsvSource({"''", "'a,b\n'", "'number,number\n'", "',\n'"})
  void aWrongHeaderIsNamed(String text) {
    assertThatThrownBy(() -> DefinitionTableReader.read("table.csv", new StringReader(text)))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("table.csv: the header row must be number,definition,");
  }

  @Test
  void aBrokenQuoteIsNamedWithItsLine() {
    assertThatThrownBy(() -> read(TOTAL + "\"2\"x,d\n"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("table.csv: ")
        .hasMessageContaining("line: 3");
  }

  @Test
  void aFileIsNamedByItsPath(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("mine.csv"), HEADER + "1,2\n");
    assertThatThrownBy(() -> DefinitionTableReader.read(file))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(file + ", line 2, fields: 19 are expected, there are 2");
    assertThatThrownBy(() -> DefinitionTableReader.read(directory.resolve("none.csv")))
        .hasMessageContaining("none.csv");
  }

  @Test
  void partnersThatDoNotFitAreNamed() {
    StringBuilder partners = new StringBuilder("A00");
    for (int i = 1; i < 255; i++) {
      partners.append(" A").append((char) ('A' + i / 26)).append((char) ('A' + i % 26));
    }
    assertThat(List.of(partners.toString().split(" "))).hasSize(255);
    assertThatThrownBy(() -> read(TOTAL.replace("world,", "partner," + partners)))
        .isInstanceOf(TableException.class)
        .hasMessage("table.csv, line 2, partners and codes: at most 254");
  }

  private static DefinitionTable read(String rows) throws IOException {
    return DefinitionTableReader.read("table.csv", new StringReader(HEADER + rows));
  }
}
