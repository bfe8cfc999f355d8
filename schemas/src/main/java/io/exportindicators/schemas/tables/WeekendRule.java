package io.exportindicators.schemas.tables;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What becomes of a release that is scheduled for a Saturday or Sunday. */
public enum WeekendRule {
  /** It comes on the day all the same. */
  SAME_DAY,

  /** It comes on the Monday after. */
  NEXT_WEEKDAY;

  /** The day on which a release comes that is scheduled for a day. */
  public LocalDate moved(LocalDate scheduled) {
    LocalDate day = scheduled;
    while (this == NEXT_WEEKDAY && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day.plusDays(1);
    }
    return day;
  }
}
