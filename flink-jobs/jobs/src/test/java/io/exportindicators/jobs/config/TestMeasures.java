package io.exportindicators.jobs.config;

import io.exportindicators.schemas.tables.MeasureTable;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Small measure tables for tests. */
public final class TestMeasures {
  private static final String HEADER =
      "definition,sector,measure,reporters,source,unit,base_year,regions,whole,trade";

  private TestMeasures() {}

  /** A table of these lines, without the header. */
  public static MeasureTable table(String... lines) {
    try {
      return MeasureTableReader.read(
          "test.csv", new StringReader(HEADER + "\n" + String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
