package io.exportindicators.indicators.calendar;

import static io.exportindicators.indicators.calendar.Holiday.Kind.ELECTION;
import static io.exportindicators.indicators.calendar.Holiday.Kind.TEMPORARY;

import java.time.LocalDate;
import java.util.List;

/**
 * Holidays that no rule gives: declared once by the government, and days of national elections.
 *
 * <p>Complete from 1999-01-01 to 2026-10-31. A new one is a new line with its reason; an election
 * ahead is expected until it is called.
 */
final class DeclaredHolidays {
  private static final List<Holiday> ALL =
      List.of(
          on("2000-04-13", ELECTION, "National Assembly election"),
          on("2002-06-13", ELECTION, "Local elections"),
          on("2002-07-01", TEMPORARY, "Fourth place in the football World Cup"),
          on("2002-12-19", ELECTION, "Presidential election"),
          on("2004-04-15", ELECTION, "National Assembly election"),
          on("2006-05-31", ELECTION, "Local elections"),
          on("2007-12-19", ELECTION, "Presidential election"),
          on("2008-04-09", ELECTION, "National Assembly election"),
          on("2010-06-02", ELECTION, "Local elections"),
          on("2012-04-11", ELECTION, "National Assembly election"),
          on("2012-12-19", ELECTION, "Presidential election"),
          on("2014-06-04", ELECTION, "Local elections"),
          on("2015-08-14", TEMPORARY, "Bridge to Liberation Day, its 70th anniversary"),
          on("2016-04-13", ELECTION, "National Assembly election"),
          on("2016-05-06", TEMPORARY, "Bridge between Children's Day and the weekend"),
          on("2017-05-09", ELECTION, "Presidential election"),
          on("2017-10-02", TEMPORARY, "Bridge to National Foundation Day and Chuseok"),
          on("2018-06-13", ELECTION, "Local elections"),
          on("2020-04-15", ELECTION, "National Assembly election"),
          on("2020-08-17", TEMPORARY, "Rest in the epidemic, after Liberation Day on a Saturday"),
          on("2022-03-09", ELECTION, "Presidential election"),
          on("2022-06-01", ELECTION, "Local elections"),
          on("2023-10-02", TEMPORARY, "Bridge between Chuseok and National Foundation Day"),
          on("2024-04-10", ELECTION, "National Assembly election"),
          on("2024-10-01", TEMPORARY, "Armed Forces Day"),
          on("2025-01-27", TEMPORARY, "Bridge to Seollal"),
          on("2025-06-03", ELECTION, "Presidential election"),
          on("2026-06-03", ELECTION, "Local elections"),
          new Holiday(LocalDate.parse("2028-04-12"), "National Assembly election", ELECTION, true));

  private DeclaredHolidays() {}

  /** All of them, in order of date. */
  static List<Holiday> all() {
    return ALL;
  }

  private static Holiday on(String date, Holiday.Kind kind, String reason) {
    return new Holiday(LocalDate.parse(date), reason, kind, false);
  }
}
