package io.exportindicators.schemas.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * One row of the release calendar: when a source publishes.
 *
 * @param source source id
 * @param days days of the month, ascending; where a month is shorter, its last day
 * @param months months of the year, ascending, 1 to 12
 * @param at time of day
 * @param zone where the days and the time are read
 * @param weekend what becomes of a Saturday or Sunday
 * @param earlyDays days that a release may come before its scheduled one
 * @param graceDays days after which it is late, of which public holidays take theirs
 */
public record ReleaseRhythm(
    String source,
    List<Integer> days,
    List<Integer> months,
    LocalTime at,
    ZoneId zone,
    WeekendRule weekend,
    int earlyDays,
    int graceDays) {
  /** Years that have every distance between two scheduled days, leap years among them. */
  private static final int SAMPLE_FROM = 2000;

  private static final int SAMPLE_TO = 2008;

  /** Sorts and copies the lists. */
  public ReleaseRhythm {
    days = days.stream().sorted().toList();
    months = months.stream().sorted().toList();
  }

  /**
   * The time by which the next release is due when the newest was published at a time.
   *
   * <p>A publication counts for the last scheduled day that is at most {@code earlyDays} after its
   * own; so one on the 10th is that of the 11th, and a correction on the 15th is not that of the
   * 21st. The next scheduled day, moved where it is a weekend, plus the days of grace, at the time
   * of day, is the answer. It is after the publication, and of a later publication never earlier.
   */
  public Instant due(Instant newest) {
    LocalDate counted = newest.atZone(zone).toLocalDate().plusDays(earlyDays);
    LocalDate next = weekend.moved(scheduledAfter(counted));
    return next.plusDays(graceDays).atTime(at).atZone(zone).toInstant();
  }

  /** When the release of a scheduled day comes: then, or after the weekend that moves it. */
  public Instant comesAt(LocalDate scheduled) {
    return weekend.moved(scheduled).atTime(at).atZone(zone).toInstant();
  }

  /** The first scheduled day after a day. */
  public LocalDate scheduledAfter(LocalDate day) {
    for (YearMonth month = YearMonth.from(day); ; month = month.plusMonths(1)) {
      if (!months.contains(month.getMonthValue())) {
        continue;
      }
      for (int scheduled : days) {
        LocalDate date = month.atDay(Math.min(scheduled, month.lengthOfMonth()));
        if (date.isAfter(day)) {
          return date;
        }
      }
    }
  }

  /** The fewest days that lie between two scheduled ones. */
  int shortestDistance() {
    long shortest = Long.MAX_VALUE;
    LocalDate day = scheduledAfter(YearMonth.of(SAMPLE_FROM, 1).atDay(1));
    while (day.getYear() <= SAMPLE_TO) {
      LocalDate next = scheduledAfter(day);
      shortest = Math.min(shortest, next.toEpochDay() - day.toEpochDay());
      day = next;
    }
    return Math.toIntExact(shortest);
  }
}
