package io.exportindicators.jobs.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Small definition tables for tests. */
public final class TestDefinitions {
  private TestDefinitions() {}

  /** A table of these lines, without the header; columns that are left out are empty. */
  public static DefinitionTable table(String... lines) {
    StringBuilder text = new StringBuilder(String.join(",", DefinitionTableReader.COLUMNS));
    for (String line : lines) {
      int columns = line.split(",", -1).length;
      text.append('\n').append(line);
      text.append(",".repeat(DefinitionTableReader.COLUMNS.size() - columns));
    }
    try {
      return DefinitionTableReader.read("test.csv", new StringReader(text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
