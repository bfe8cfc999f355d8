package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A series with its adjustment by the program of the U.S. Census Bureau. */
record CensusFigures(int firstMonth, double[] levels, double[] adjusted) {
  private static final String FILE = "census-x13-adjusted.csv";

  static CensusFigures of(String series) {
    List<String[]> rows = rows(series);
    return new CensusFigures(
        Series.month(rows.get(0)[1]),
        rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray(),
        rows.stream()
            .mapToDouble(row -> row[3].isEmpty() ? Double.NaN : Double.parseDouble(row[3]))
            .toArray());
  }

  /** The working days that its regressor was made of. */
  static WorkingDayCalendar calendar() {
    CensusFigures days = of("working-days");
    return (month, window) -> {
      int at = month - days.firstMonth;
      return at >= 0 && at < days.levels.length ? days.levels[at] : Double.NaN;
    };
  }

  private static List<String[]> rows(String series) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CensusFigures.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split(",", -1))
          .filter(fields -> fields[0].equals(series))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
