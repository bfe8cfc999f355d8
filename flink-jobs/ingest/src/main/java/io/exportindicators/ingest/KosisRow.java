package io.exportindicators.ingest;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a KOSIS response: texts by the names of their fields.
 *
 * @param number its place in the response, from 1
 * @param line where it begins
 */
record KosisRow(int number, long line, Map<String, String> fields) {
  /** The text of a field, empty where the row does not have it. */
  String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** Notes a problem of a field. */
  void note(String field, String problem, FileProblems problems) {
    problems.add(line, "row %d: %s".formatted(number, field), problem);
  }

  /** Notes that a field is none of the texts that it can be. */
  void note(String field, Stream<String> choices, FileProblems problems) {
    String expected = choices.collect(Collectors.toCollection(TreeSet::new)).toString();
    note(
        field,
        new InvalidFieldException(field(field), "one of " + expected).getMessage(),
        problems);
  }

  /** What a field means; null where a problem was noted. */
  <T> T parse(String field, CsvColumn.Parser<T> parser, FileProblems problems) {
    try {
      return parser.parse(field(field));
    } catch (InvalidFieldException e) {
      note(field, e.getMessage(), problems);
      return null;
    }
  }
}
