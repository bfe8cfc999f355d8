package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.Months;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Points in time told in months. */
final class MonthClock {
  private static final long SECONDS_OF_DAY = 86_400;

  private MonthClock() {}

  /**
   * Seconds since 1970-01-01 UTC, whole ones, of a point told in months: {@code 24311} is the end
   * of that month, {@code 24311.5} the middle of the next.
   */
  static double seconds(double endMonth) {
    int next = (int) Math.floor(endMonth) + 1;
    YearMonth month = YearMonth.of(Months.year(next), Months.monthValue(next));
    long start = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    double part = endMonth + 1 - next;
    return start + Math.rint(part * month.lengthOfMonth() * SECONDS_OF_DAY);
  }
}
