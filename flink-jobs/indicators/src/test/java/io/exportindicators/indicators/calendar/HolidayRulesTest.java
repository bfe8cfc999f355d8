package io.exportindicators.indicators.calendar;

import static io.exportindicators.indicators.calendar.Holiday.Kind.ELECTION;
import static io.exportindicators.indicators.calendar.Holiday.Kind.FIXED;
import static io.exportindicators.indicators.calendar.Holiday.Kind.LABOUR;
import static io.exportindicators.indicators.calendar.Holiday.Kind.LUNAR;
import static io.exportindicators.indicators.calendar.Holiday.Kind.SUBSTITUTE;
import static io.exportindicators.indicators.calendar.Holiday.Kind.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRulesTest {
  private static final KoreanCalendar CALENDAR = new KoreanCalendar();

  /** All the substitutes there were, from the first ones on, and those ahead. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2013|",
        "2014| 2014-09-10",
        "2015| 2015-09-29",
        "2016| 2016-02-10",
        "2017| 2017-01-30 2017-10-06",
        "2018| 2018-05-07 2018-09-26",
        "2019| 2019-05-06",
        "2020| 2020-01-27",
        "2021| 2021-08-16 2021-10-04 2021-10-11",
        "2022| 2022-09-12 2022-10-10",
        "2023| 2023-01-24 2023-05-29",
        "2024| 2024-02-12 2024-05-06",
        "2025| 2025-03-03 2025-05-06 2025-10-08",
        "2026| 2026-03-02 2026-05-25 2026-08-17 2026-10-05",
        "2027| 2027-02-09 2027-05-03 2027-07-19 2027-08-16 2027-10-04 2027-10-11 2027-12-27",
        "2028| 2028-10-05"
      })
  void substitutesByTheRulesOfTheirTime(int year, String dates) {
    List<String> expected = dates == null ? List.of() : List.of(dates.split(" "));
    assertThat(ofKind(year, SUBSTITUTE)).extracting(h -> h.date().toString()).isEqualTo(expected);
  }

  @Test
  void hadNoSubstitutesBefore2014() {
    for (int year = KoreanCalendar.FIRST_YEAR; year < 2014; year++) {
      assertThat(ofKind(year, SUBSTITUTE)).isEmpty();
    }
  }

  @Test
  void marksWhatIsOnlyExpected() {
    assertThat(
            IntStream.rangeClosed(1999, 2030)
                .boxed()
                .flatMap(year -> CALENDAR.holidays(year).stream())
                .filter(Holiday::expected))
        .containsExactly(
            new Holiday(LocalDate.of(2027, 5, 3), "Labour Day", SUBSTITUTE, true),
            new Holiday(LocalDate.of(2027, 7, 19), "Constitution Day", SUBSTITUTE, true),
            new Holiday(LocalDate.of(2028, 4, 12), "National Assembly election", ELECTION, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2002-07-01",
        "2015-08-14",
        "2016-05-06",
        "2017-10-02",
        "2020-08-17",
        "2023-10-02",
        "2024-10-01",
        "2025-01-27"
      })
  void knowsTemporaryHolidays(LocalDate date) {
    assertThat(on(date)).extracting(Holiday::kind).containsExactly(TEMPORARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2000-04-13", "2002-06-13", "2002-12-19", "2004-04-15", "2006-05-31", "2007-12-19",
        "2008-04-09", "2010-06-02", "2012-04-11", "2012-12-19", "2014-06-04", "2016-04-13",
        "2017-05-09", "2018-06-13", "2020-04-15", "2022-03-09", "2022-06-01", "2024-04-10",
        "2025-06-03", "2026-06-03"
      })
  void knowsNationalElections(LocalDate date) {
    assertThat(on(date)).extracting(Holiday::kind).containsExactly(ELECTION);
  }

  @Test
  void declaredHolidaysWouldElseBeWorkingDaysAndStandInOrder() {
    assertThat(DeclaredHolidays.all())
        .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()))
        .allSatisfy(
            declared -> {
              assertThat(declared.date().getDayOfWeek())
                  .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
              assertThat(on(declared.date())).containsExactly(declared);
            });
  }

  @Test
  void followsHolidaysThatCameAndWent() {
    assertThat(on("2005-04-05")).extracting(Holiday::name).containsExactly("Arbor Day");
    assertThat(on("2006-04-05")).isEmpty();
    assertThat(on("2007-07-17")).extracting(Holiday::name).containsExactly("Constitution Day");
    assertThat(on("2008-07-17")).isEmpty();
    assertThat(on("2025-07-17")).isEmpty();
    assertThat(on("2026-07-17")).extracting(Holiday::kind).containsExactly(FIXED);
    assertThat(on("2012-10-09")).isEmpty();
    assertThat(on("2013-10-09")).extracting(Holiday::name).containsExactly("Hangeul Day");
    assertThat(on("2000-05-01")).extracting(Holiday::kind).containsExactly(LABOUR);
  }

  @Test
  void takesThreeDaysForSeollalAndChuseok() {
    assertThat(ofKind(2026, LUNAR))
        .extracting(h -> h.date() + " " + h.name())
        .containsExactly(
            "2026-02-16 Seollal",
            "2026-02-17 Seollal",
            "2026-02-18 Seollal",
            "2026-05-24 Buddha's Birthday",
            "2026-09-24 Chuseok",
            "2026-09-25 Chuseok",
            "2026-09-26 Chuseok");
  }

  @Test
  void substitutesAreFreeWeekdays() {
    for (int year = KoreanCalendar.FIRST_YEAR; year <= KoreanCalendar.LAST_YEAR; year++) {
      for (Holiday substitute : ofKind(year, SUBSTITUTE)) {
        assertThat(substitute.date().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(on(substitute.date())).hasSize(1);
      }
    }
  }

  private static List<Holiday> ofKind(int year, Holiday.Kind kind) {
    return CALENDAR.holidays(year).stream().filter(h -> h.kind() == kind).toList();
  }

  private static List<Holiday> on(String date) {
    return on(LocalDate.parse(date));
  }

  private static List<Holiday> on(LocalDate date) {
    return CALENDAR.holidays(date.getYear()).stream().filter(h -> h.date().equals(date)).toList();
  }
}
