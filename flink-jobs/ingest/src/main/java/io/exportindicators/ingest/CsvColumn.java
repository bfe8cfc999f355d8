package io.exportindicators.ingest;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * One column of a CSV file.
 *
 * <p>Where texts repeat, each is parsed once and equal texts become one object: a file of millions
 * of rows has few different ones.
 */
final class CsvColumn<T> {
  private static final int REMEMBERED = 100_000;

  private final String name;
  private final Parser<T> parser;
  private final Map<String, T> known;

  /** What a text of the column means. */
  interface Parser<T> {
    T parse(String text) throws InvalidFieldException;
  }

  private CsvColumn(String name, Parser<T> parser, Map<String, T> known) {
    this.name = name;
    this.parser = parser;
    this.known = known;
  }

  /** A column whose texts repeat. */
  static <T> CsvColumn<T> repeating(String name, Parser<T> parser) {
    return new CsvColumn<>(name, parser, new HashMap<>());
  }

  /** A column whose texts are all different. */
  static <T> CsvColumn<T> varying(String name, Parser<T> parser) {
    return new CsvColumn<>(name, parser, null);
  }

  /** The row's value; null where it is none or a problem was noted. */
  T of(CSVRecord row, long line, FileProblems problems) {
    String text = row.get(name);
    T value = known == null ? null : known.get(text);
    if (value != null) {
      return value;
    }
    try {
      value = parser.parse(text);
    } catch (InvalidFieldException e) {
      problems.add(line, name, e.getMessage());
      return null;
    }
    if (known != null) {
      if (known.size() == REMEMBERED) {
        known.clear();
      }
      known.put(text, value);
    }
    return value;
  }
}
