package io.exportindicators.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A day that a row speaks of, which its publication is not before. */
record PublishableDate(LocalDate day) {
  /** Where a day begins first. */
  private static final ZoneOffset FARTHEST_EAST = ZoneOffset.ofHours(14);

  static PublishableDate of(String text) throws InvalidFieldException {
    try {
      return new PublishableDate(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new InvalidFieldException(text, "a date like 2026-07-01");
    }
  }

  /** Notes a problem of a field where the publication is before the day begins anywhere. */
  void check(Instant published, String field, long line, FileProblems problems) {
    if (published.isBefore(day.atStartOfDay(FARTHEST_EAST).toInstant())) {
      problems.add(line, field, "found %s, after the publication %s".formatted(day, published));
    }
  }
}
