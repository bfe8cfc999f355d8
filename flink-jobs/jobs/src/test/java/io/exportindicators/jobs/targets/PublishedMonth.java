package io.exportindicators.jobs.targets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Exports of a month as Korea Customs Service published them first (kcs-months.csv).
 *
 * @param published the day of their first publication
 * @param total thousand US dollars
 * @param semiconductors thousand US dollars
 */
record PublishedMonth(String published, String period, double total, double semiconductors) {

  /** All months, in order of publication. */
  static List<PublishedMonth> all() {
    List<PublishedMonth> months = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PublishedMonth.class.getResourceAsStream("/kcs-months.csv"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(2)
          .map(line -> line.split(",", -1))
          .map(
              fields ->
                  new PublishedMonth(
                      fields[0],
                      fields[1],
                      Double.parseDouble(fields[2]),
                      Double.parseDouble(fields[3])))
          .forEach(months::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return months;
  }

  /** US dollars of the first months of a year together. */
  static double exports(int year, int months) {
    return all().stream()
        .filter(month -> month.period.startsWith(year + "-"))
        .limit(months)
        .mapToDouble(month -> 1_000 * month.total)
        .sum();
  }
}
