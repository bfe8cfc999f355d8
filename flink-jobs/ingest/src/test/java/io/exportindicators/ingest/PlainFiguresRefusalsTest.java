package io.exportindicators.ingest;

import static io.exportindicators.ingest.Figures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFiguresRefusalsTest {
  private static final String GOOD = row("2026-07-01", "2026-06", "1");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          published      ; 2026-02-30          ; a date like
          published      ; 2026-07-01T09:00    ; date-time with offset
          published      ; 1950-01-01          ; 1960 to 2129
          published      ; 2026-05-30          ; before the period
          published      ; 2026-07-01T00:00:00.0001Z ; millisecond
          definition     ; HS                  ; lower-case
          reporter       ; Korea               ; three upper-case
          flow           ; exports             ; export | import
          classification ; hs                  ; upper-case
          version        ; 20 22               ; letters, digits
          product        ; 85.42               ; 1 to 10 digits
          product        ; 12345678901         ; 1 to 10 digits
          partner        ; us                  ; three upper-case
          period         ; 2026-13             ; a period like
          period         ; 2026-06/15          ; a period like
          value          ; -5                  ; not negative
          value          ; 1.234567            ; too many decimals
          net_weight     ; heavy               ; plain decimal
          status         ; final               ; annual-final | monthly-final | provisional
          backfill       ; no                  ; false | true
          """)
  void aBadFieldIsNamedWithItsLine(String column, String text, String expected) {
    String[] columns = Figures.COLUMNS.strip().split(",", -1);
    String[] cells = GOOD.split(",", -1);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        cells[i] = text;
      }
    }
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(Figures.delta(GOOD, String.join(",", cells))))
        .withMessageStartingWith("figures.csv:10: " + column + ": found ")
        .withMessageContaining(expected)
        .withMessageEndingWith("figures.csv is refused whole; nothing of it was written.");
    assertThat(Figures.read(Figures.delta(GOOD))).hasSize(1);
  }

  @Test
  void allBadRowsAreReportedUpToTwenty() {
    String[] rows = new String[25];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("2026-07-01", "2026-06", "bad" + i);
    }
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(Figures.delta(rows)))
        .satisfies(
            failure -> {
              List<String> lines = failure.getMessage().lines().toList();
              assertThat(lines).hasSize(22);
              assertThat(lines.get(19)).startsWith("figures.csv:28: value: found \"bad19\"");
              assertThat(lines.get(20)).isEqualTo("figures.csv: and 5 more");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: delta             | kind: partial           | :7: kind: found "partial", expected delta
          kind: delta             | sort: delta             | :7: sort: unknown key
          kind: delta             | source: two             | :7: source: given twice
          kind: delta             | note: forgot            | :1: kind: missing
          figures: 1              | figures: 2              | :1: figures: found "2", expected 1
          unit: thousand USD      | unit: EUR               | :5: unit: found "EUR", expected USD
          weight unit: kg         | weight unit: t          | :6: weight unit: found "t"
          title: Made-up exports  | title:                  | :4: title: no value
          title: Made-up exports  | Made-up exports         | :4: header: expected a line
          source: test            | source: My Source       | :2: source: found "My Source"
          """)
  void aBadHeaderIsNamedWithItsLine(String good, String bad, String expected) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(Figures.delta(GOOD).replace(good, bad)))
        .withMessageContaining("figures.csv" + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          backfill  | weight   | figures.csv:8: weight: unknown column
          backfill  | weight   | figures.csv:8: backfill: missing column
          region    | period   | figures.csv:8: period: column given twice
          """)
  void badColumnsAreNamed(String good, String bad, String expected) {
    String columns = Figures.COLUMNS.replace(good, bad);
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(Figures.delta(GOOD).replace(Figures.COLUMNS, columns)))
        .withMessageContaining(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-07-01,hs,KOR", "\"2026-07-01,hs"})
  void aBrokenRowIsNamed(String broken) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(Figures.delta(GOOD, broken)))
        .withMessageContaining("figures.csv:");
  }

  @Test
  void publicationsMustNotDecrease() {
    String older = row("2026-06-01", "2026-05", "1");
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(Figures.delta(GOOD, older)))
        .withMessageContaining("figures.csv:10: published: found 2026-06-01T00:00:00Z after");
  }

  @Test
  void oneIdentityTwiceInAReleaseIsRefusedInTwoReleasesNot() {
    String other = row("2026-07-01", "2026-06", "2");
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(Figures.delta(GOOD, other)))
        .withMessageContaining("figures.csv:10: row: its release has a row of the same identity");
    String later = row("2026-07-02", "2026-06", "2");
    assertThat(Figures.read(Figures.delta(GOOD, later))).hasSize(2);
  }

  @Test
  void aWeightNeedsItsUnit() {
    String row = GOOD.replace(",,provisional", ",5,provisional");
    String file = Figures.delta(row).replace("# weight unit: kg\n", "");
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(file))
        .withMessageContaining("figures.csv:8: net_weight: found \"5\"");
  }

  @Test
  void aFileWithoutRowsOrOfAnotherEncodingOrAbsentIsRefused() {
    assertThatThrownBy(() -> Figures.read(Figures.delta())).hasMessageContaining("rows: none");
    assertThatThrownBy(() -> Figures.read("")).hasMessageContaining("figures: missing");
    byte[] latin =
        Figures.delta(GOOD).replace("exports", "expörts").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(
            () -> new PlainFiguresReader().read("x.csv", new ByteArrayInputStream(latin)))
        .isInstanceOf(BadFileException.class)
        .hasMessage("x.csv: is not UTF-8");
    assertThatThrownBy(() -> new PlainFiguresReader().read(Path.of("absent.csv")))
        .isInstanceOf(BadFileException.class)
        .hasMessage("absent.csv: there is no such file");
  }
}
