package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.tables.WeekendRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;

/**
 * How firm a figure of the Korea Customs Service is, by the rule of its closings: its responses do
 * not say.
 *
 * <p>Windows of days are provisional. A month is closed on the 15th of the next, or the Monday
 * after where that is a weekend, at nine in the morning; its year in the February after it.
 */
final class KcsClosing {
  static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private static final int DAY = 15;
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private KcsClosing() {}

  /** The status of a figure that was read at a time. */
  static Status statusOf(ReferencePeriod period, Instant readAt) {
    if (period.kind() != Kind.MONTH || readAt.isBefore(monthly(period))) {
      return Status.PROVISIONAL;
    }
    return readAt.isBefore(annual(period)) ? Status.MONTHLY_FINAL : Status.ANNUAL_FINAL;
  }

  private static Instant monthly(ReferencePeriod period) {
    LocalDate day = period.firstMonth().plusMonths(1).atDay(DAY);
    return WeekendRule.NEXT_WEEKDAY.moved(day).atTime(MORNING).atZone(SEOUL).toInstant();
  }

  private static Instant annual(ReferencePeriod period) {
    return LocalDate.of(period.firstMonth().getYear() + 1, Month.MARCH, 1)
        .atStartOfDay(SEOUL)
        .toInstant();
  }
}
