package io.exportindicators.indicators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Real exports of integrated circuits (HS 8542) by reporter, 2022 to 2024, as Comtrade held them.
 */
public final class ComtradeFigures {
  private static final String FILE = "un-comtrade-integrated-circuits.csv";
  private static final int FIRST_YEAR = 2022;

  private ComtradeFigures() {}

  /** The reporters by code, each year's level at its January. */
  public static Map<String, Levels> integratedCircuits() {
    Map<String, Levels> reporters = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ComtradeFigures.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("reporter")) {
          String[] fields = line.split(",", -1);
          reporters.put(fields[0], series(fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reporters;
  }

  private static Levels series(String[] fields) {
    Series series = Series.empty();
    for (int i = 1; i < fields.length; i++) {
      if (!fields[i].isEmpty()) {
        long cents = new BigDecimal(fields[i]).movePointRight(2).longValueExact();
        series.with(Months.of(FIRST_YEAR + i - 1, 1), cents);
      }
    }
    return series;
  }
}
