package io.exportindicators.jobs.config;

import io.exportindicators.schemas.tables.TableException;
import io.exportindicators.schemas.tables.TableFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the definition table: CSV with a header row, lists separated by spaces, {@code #} comments.
 *
 * <p>Columns: {@code number, definition, sector, reporters, flow, source, classification, version,
 * digits, codes, partner_level, partners, whole, compared_with, headline, unit, continues, world,
 * re_exporters}. Every error names its line and column; all errors are reported at once.
 */
public final class DefinitionTableReader {
  static final List<String> COLUMNS =
      List.of(
          "number",
          "definition",
          "sector",
          "reporters",
          "flow",
          "source",
          "classification",
          "version",
          "digits",
          "codes",
          "partner_level",
          "partners",
          "whole",
          "compared_with",
          "headline",
          "unit",
          "continues",
          "world",
          "re_exporters");

  private DefinitionTableReader() {}

  /** The table that comes with the program. */
  public static DefinitionTable standard() {
    return TableFile.ofProgram(
        DefinitionTableReader.class, "definitions.csv", DefinitionTableReader::read);
  }

  /**
   * The table in a file.
   *
   * @throws TableException when it has errors
   */
  public static DefinitionTable read(Path file) {
    return TableFile.ofFile("definition table", file, DefinitionTableReader::read);
  }

  /** The table in a text; the name is used in errors. */
  static DefinitionTable read(String name, Reader text) throws IOException {
    List<String> errors = new ArrayList<>();
    Map<Long, Definition> rows =
        TableFile.rows(name, text, COLUMNS, line -> new DefinitionRowParser(line).parse(), errors);
    if (errors.isEmpty()) {
      new DefinitionTableRules(rows)
          .check((line, error) -> errors.add(name + ", line " + line + ", " + error));
    }
    if (!errors.isEmpty()) {
      throw new TableException(errors);
    }
    return new DefinitionTable(List.copyOf(rows.values()));
  }
}
