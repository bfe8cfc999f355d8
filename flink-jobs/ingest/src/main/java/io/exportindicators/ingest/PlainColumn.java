package io.exportindicators.ingest;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * One column of a plain figures file.
 *
 * <p>Where texts repeat, each is parsed once and equal texts become one object: a file of millions
 * of rows has few different ones.
 */
final class PlainColumn<T> {
  private static final int REMEMBERED = 100_000;

  private final String name;
  private final Parser<T> parser;
  private final Map<String, T> known;

  /** What a text of the column means. */
  interface Parser<T> {
    T parse(String text) throws InvalidFieldException;
  }

  private PlainColumn(String name, Parser<T> parser, Map<String, T> known) {
    this.name = name;
    this.parser = parser;
    this.known = known;
  }

  /** A column whose texts repeat. */
  static <T> PlainColumn<T> repeating(String name, Parser<T> parser) {
    return new PlainColumn<>(name, parser, new HashMap<>());
  }

  /** A column whose texts are all different. */
  static <T> PlainColumn<T> varying(String name, Parser<T> parser) {
    return new PlainColumn<>(name, parser, null);
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
