package io.exportindicators.jobs.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Small definition tables for tests. */
public final class TestDefinitions {
  private TestDefinitions() {}

  /** A table of these lines, without the header. */
  public static DefinitionTable table(String... lines) {
    String header = String.join(",", DefinitionTableReader.COLUMNS) + "\n";
    try {
      return DefinitionTableReader.read(
          "test.csv", new StringReader(header + String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
