package io.exportindicators.indicators;

import io.exportindicators.indicators.calendar.Window;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Real exports of Korea from 2016-01, total and semiconductors (KCS 10-day item 01). */
public final class KcsFigures {
  private static final String FILE = "kcs-ten-day-exports.csv";
  private static final long CENTS_OF_THOUSAND_DOLLARS = 100_000;

  private KcsFigures() {}

  /** Total exports. */
  public static Levels total(Window window) {
    return read(window, 2);
  }

  /** Exports of semiconductors. */
  public static Levels semiconductors(Window window) {
    return read(window, 3);
  }

  private static Levels read(Window window, int column) {
    String wanted =
        switch (window) {
          case DAYS_1_TO_10 -> "10";
          case DAYS_1_TO_20 -> "20";
          case MONTH -> "M";
        };
    Series series = Series.empty();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                KcsFigures.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split(",", -1);
        if (!line.startsWith("#") && fields[1].equals(wanted)) {
          series.with(fields[0], Long.parseLong(fields[column]) * CENTS_OF_THOUSAND_DOLLARS);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return series;
  }
}
