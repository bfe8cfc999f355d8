package io.exportindicators.schemas.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of the project: CSV with a header row, lists separated by spaces, {@code #} comments. */
public final class TableFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private TableFile() {}

  /** Makes a table of a text; the name is used in errors. */
  @FunctionalInterface
  public interface Parser<T> {
    /**
     * The table in a text.
     *
     * @throws TableException when it has errors
     */
    T parse(String name, Reader text) throws IOException;
  }

  /** The table that comes with the program, beside the packages of a class. */
  public static <T> T ofProgram(Class<?> owner, String name, Parser<T> parser) {
    try (InputStream in = owner.getResourceAsStream("/" + name)) {
      return parser.parse(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /**
   * The table in a file.
   *
   * @param kind what errors call such a table
   * @throws TableException when it has errors
   */
  public static <T> T ofFile(String kind, Path file, Parser<T> parser) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return parser.parse(file.toString(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(kind + " " + file + " cannot be read", e);
    }
  }

  /**
   * The rows by their lines.
   *
   * @param name what errors call the file
   * @param parser gives a row, empty where it told the line what is wrong
   * @param errors takes every error, with name and line
   * @throws TableException when the file is no such table at all
   */
  public static <R> Map<Long, R> rows(
      String name,
      Reader text,
      List<String> columns,
      Function<TableRow, Optional<R>> parser,
      List<String> errors)
      throws IOException {
    Map<Long, R> rows = new LinkedHashMap<>();
    try (CSVParser lines = CSVParser.parse(text, FORMAT)) {
      if (!lines.getHeaderNames().equals(columns)) {
        throw wrongHeader(name, columns);
      }
      for (CSVRecord fields : lines) {
        long number = lines.getCurrentLineNumber();
        TableRow line = new TableRow(fields);
        if (fields.size() == columns.size()) {
          parser.apply(line).ifPresent(row -> rows.put(number, row));
        } else {
          line.error(
              "fields: %d are expected, there are %d".formatted(columns.size(), fields.size()));
        }
        line.errors().forEach(error -> errors.add(name + ", line " + number + ", " + error));
      }
    } catch (UncheckedIOException e) {
      throw new TableException(List.of(name + ": " + e.getCause().getMessage()));
    } catch (IllegalArgumentException e) {
      throw wrongHeader(name, columns); // columns without a name, or two of one name
    }
    return rows;
  }

  private static TableException wrongHeader(String name, List<String> columns) {
    return new TableException(
        List.of(name + ": the header row must be " + String.join(",", columns)));
  }
}
