package io.exportindicators.ingest;

import io.exportindicators.schemas.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads UN Comtrade's own CSV download of goods in the harmonised system: one release.
 *
 * <p>ISO-8859-1, a header, values in quotes, and a comma at the end of each row that the header
 * lacks. Annual rows ({@code freqCode} A) are years, monthly ones (M) months. {@code primaryValue}
 * is USD, rounded to the cent: its finer decimals come from converting currencies. {@code netWgt}
 * is kg, rounded to the gram; none, or 0 beside a value, is missing. A weight that is marked as
 * estimated is taken: the mark says that some commodity below the row's has an estimate.
 *
 * <p>Product {@code 00} is {@code TOTAL}. Partner 0 is WLD, 490 "Other Asia, nes" is TWN; partners
 * that are no economy (free zones, bunkers, "nes") are added up as OTH. A reporter or partner
 * without a code in ISO 3166, like the European Union, is refused.
 *
 * <p>A row by second partner, transport, customs procedure or mode of supply, and a row of
 * re-exports or re-imports, is a part of its total: it is left out where the total is in the file,
 * and refused where it is not.
 *
 * <p>A file of World rows is a full release: what a reporter has in one period and not in another
 * in which it has other rows of the definition is zero there. A reporter without any row in a
 * period has not reported. A file with partners is a delta: it does not say who was asked for.
 *
 * <p>Status, if not given: rows of the file's newest year and monthly rows are provisional, the
 * other annual rows annual-final.
 */
public final class ComtradeReader implements ReleaseReader {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setIgnoreEmptyLines(true).get();
  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private final Instant publishedAt;
  private final Status status;
  private final String definition;
  private final boolean backfill;

  /**
   * A reader.
   *
   * @param publishedAt when the figures were published: the file does not say
   * @param status how firm they are, null for the rule above
   * @param definition of all rows; null for {@code comtrade-hs8542} and the like, with {@code
   *     -monthly} behind for months and {@code hs2022-} before the code where the download was
   *     converted to HS 2022
   * @param backfill true where they are a later vintage than the first
   */
  public ComtradeReader(Instant publishedAt, Status status, String definition, boolean backfill) {
    this.publishedAt = publishedAt;
    this.status = status;
    this.definition = definition;
    this.backfill = backfill;
  }

  static ComtradeReader of(FormatOptions options) {
    options.refuse("--measures", options.measures);
    options.refuse("--operation", options.operation);
    return new ComtradeReader(
        options.needed("--published", options.published),
        options.status,
        options.definition,
        options.backfill);
  }

  @Override
  public List<Release> read(String name, InputStream in) throws IOException {
    FileProblems problems = new FileProblems(name);
    BufferedReader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), 1 << 16);
    skipByteOrderMark(text);
    ComtradeRelease release = new ComtradeRelease(publishedAt, status, backfill, problems);
    try (CSVParser rows = CSV.parse(text)) {
      requireColumns(rows, problems);
      ComtradeRow parser = new ComtradeRow(definition, problems);
      for (CSVRecord row : rows) {
        long line = rows.getCurrentLineNumber();
        ComtradeFigure figure =
            isComplete(row, rows.getHeaderNames().size(), line, problems)
                ? parser.parse(row, line)
                : null;
        if (figure != null) {
          release.add(figure);
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      problems.add(1, "CSV", "cannot be read: " + e.getMessage());
    }
    return List.of(release.build());
  }

  private static boolean isComplete(CSVRecord row, int columns, long line, FileProblems problems) {
    boolean trailing = row.size() == columns + 1 && row.get(columns).isEmpty();
    if (row.size() == columns || trailing) {
      return true;
    }
    problems.add(
        line,
        "columns",
        "found %d, expected %d, or one more that is empty".formatted(row.size(), columns));
    return false;
  }

  private static void requireColumns(CSVParser rows, FileProblems problems) {
    List<String> missing = new ArrayList<>(ComtradeRow.COLUMNS);
    missing.removeAll(rows.getHeaderNames());
    missing.forEach(column -> problems.add(1, column, "missing column"));
    problems.refuseIfAny();
  }

  /** In ISO-8859-1 the mark of a UTF-8 file is three letters. */
  private static void skipByteOrderMark(BufferedReader in) throws IOException {
    in.mark(UTF_8_MARK.length());
    char[] start = new char[UTF_8_MARK.length()];
    int length = in.read(start);
    if (length < start.length || !UTF_8_MARK.equals(new String(start))) {
      in.reset();
    }
  }
}
