package io.exportindicators.schemas.tables;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Reporters;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the measure table: columns {@code definition, sector, measure, reporters, source, unit,
 * base_year, regions, whole, trade}. Every error names its line and column.
 */
public final class MeasureTableReader {
  private static final List<String> COLUMNS =
      List.of(
          "definition",
          "sector",
          "measure",
          "reporters",
          "source",
          "unit",
          "base_year",
          "regions",
          "whole",
          "trade");

  /** Output of which productivity is an index. */
  private static final Set<String> BASED = Set.of("production", "value-added");

  private static final Pattern UNIT = Pattern.compile("\\S.*");
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  private MeasureTableReader() {}

  /** The table that comes with the program. */
  public static MeasureTable standard() {
    return TableFile.ofProgram(MeasureTableReader.class, "measures.csv", MeasureTableReader::read);
  }

  /**
   * The table in a file.
   *
   * @throws TableException when it has errors
   */
  public static MeasureTable read(Path file) {
    return TableFile.ofFile("measure table", file, MeasureTableReader::read);
  }

  /** The table in a text; the name is used in errors. */
  public static MeasureTable read(String name, Reader text) throws IOException {
    List<String> errors = new ArrayList<>();
    Map<Long, Measure> rows =
        TableFile.rows(name, text, COLUMNS, MeasureTableReader::parse, errors);
    Map<String, Long> taken = new HashMap<>();
    rows.forEach(
        (line, row) -> {
          for (String reporter : row.reporters()) {
            String what = row.measure() + " of " + row.subject() + " of " + reporter;
            Long before = taken.putIfAbsent(what, line);
            if (before != null) {
              errors.add(
                  "%s, line %d, %s stands in line %d already".formatted(name, line, what, before));
            }
          }
        });
    if (!errors.isEmpty()) {
      throw new TableException(errors);
    }
    return new MeasureTable(List.copyOf(rows.values()));
  }

  private static Optional<Measure> parse(TableRow line) {
    List<String> reporters =
        line.list("reporters", r -> Reporters.numberOf(r) >= 0, "ISO 3166-1 alpha-3 codes");
    if (reporters.isEmpty()) {
      line.error("reporters: at least one");
    }
    Measure row =
        new Measure(
            line.matching("definition", TableRow.ID),
            line.matching("sector", TableRow.ID),
            line.matching("measure", TableRow.ID),
            reporters,
            line.matching("source", TableRow.ID),
            line.matching("unit", UNIT),
            line.get("base_year").isEmpty()
                ? 0
                : line.integer("base_year", ReferencePeriod.FIRST_YEAR, ReferencePeriod.LAST_YEAR),
            line.list("regions", r -> REGION.matcher(r).matches(), "ISO 3166-2 codes"),
            line.get("whole").isEmpty() ? "" : line.matching("whole", TableRow.ID),
            line.name("trade"));
    if (row.baseYear() == 0 && BASED.contains(row.measure())) {
      line.error("base_year: needed, indices are made of " + row.measure());
    }
    return line.errors().isEmpty() ? Optional.of(row) : Optional.empty();
  }
}
