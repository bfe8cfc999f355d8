package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A period that a figure speaks of and the earliest time at which the figure can be published.
 *
 * @param text the period's text, one object for all its figures
 * @param earliest a day before the period: time zones ahead of UTC begin it then
 */
record PublishablePeriod(ReferencePeriod period, String text, Instant earliest) {
  static PublishablePeriod of(ReferencePeriod period) {
    return new PublishablePeriod(
        period,
        period.toString(),
        period.firstDay().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  static PublishablePeriod of(String text) throws InvalidFieldException {
    return of(FieldText.period(text));
  }

  /** Notes a problem where a publication is before the period. */
  void check(Instant published, long line, FileProblems problems) {
    if (published.isBefore(earliest)) {
      problems.add(line, "published", "found %s, before the period %s".formatted(published, text));
    }
  }
}
