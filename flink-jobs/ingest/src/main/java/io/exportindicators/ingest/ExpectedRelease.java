package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.tables.ReleaseRhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A release of 10-day figures that the release calendar lets expect.
 *
 * @param window what it brings: the newest window that is over before the scheduled day
 * @param comesAt when it comes; a public holiday, which the calendar does not know, makes it later
 */
record ExpectedRelease(ReferencePeriod window, Instant comesAt) {
  private static final int LONGEST_WEEKEND_DAYS = 3;

  /** The one that came last by a time. */
  static ExpectedRelease last(ReleaseRhythm rhythm, Instant now) {
    LocalDate today = now.atZone(rhythm.zone()).toLocalDate();
    for (int back = 1; ; back++) {
      LocalDate scheduled = rhythm.scheduledAfter(today.minusDays(back));
      if (!rhythm.comesAt(scheduled).isAfter(now)) {
        return of(rhythm, scheduled);
      }
    }
  }

  /** The first one that comes after a time. */
  static ExpectedRelease next(ReleaseRhythm rhythm, Instant now) {
    LocalDate from = now.atZone(rhythm.zone()).toLocalDate().minusDays(LONGEST_WEEKEND_DAYS);
    LocalDate scheduled = rhythm.scheduledAfter(from);
    while (!rhythm.comesAt(scheduled).isAfter(now)) {
      scheduled = rhythm.scheduledAfter(scheduled);
    }
    return of(rhythm, scheduled);
  }

  private static ExpectedRelease of(ReleaseRhythm rhythm, LocalDate scheduled) {
    int daysOver = scheduled.getDayOfMonth() - 1;
    YearMonth month = YearMonth.from(scheduled);
    ReferencePeriod window =
        daysOver >= 20
            ? new ReferencePeriod(Kind.DAYS_1_TO_20, month)
            : daysOver >= 10
                ? new ReferencePeriod(Kind.DAYS_1_TO_10, month)
                : new ReferencePeriod(Kind.MONTH, month.minusMonths(1));
    return new ExpectedRelease(window, rhythm.comesAt(scheduled));
  }
}
