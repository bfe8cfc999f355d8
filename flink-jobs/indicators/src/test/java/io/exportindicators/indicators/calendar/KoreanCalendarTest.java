package io.exportindicators.indicators.calendar;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanCalendarTest {
  private static final KoreanCalendar CALENDAR = new KoreanCalendar();

  /** Counts that Korea Customs Service or the ministry published. */
  @ParameterizedTest
  @CsvSource({
    "2023-01, MONTH, 21.5",
    "2023-02, MONTH, 22.0",
    "2024-01, MONTH, 24.0",
    "2024-02, MONTH, 20.5",
    "2024-09, MONTH, 20.0",
    "2024-10, MONTH, 22.0",
    "2025-01, MONTH, 20.0",
    "2025-02, MONTH, 22.0",
    "2025-07, MONTH, 25.0",
    "2025-08, MONTH, 22.5",
    "2026-07, MONTH, 24.0",
    "2026-08, MONTH, 22.0",
    "2024-08, DAYS_1_TO_20, 14.5",
    "2025-09, DAYS_1_TO_10, 8.5",
    "2025-09, DAYS_1_TO_20, 16.5",
    "2026-09, DAYS_1_TO_10, 8.5",
    "2026-09, DAYS_1_TO_20, 15.5"
  })
  void countsAsPublished(String month, Window window, double days) {
    assertThat(CALENDAR.workingDays(month(month), window)).isEqualTo(days);
  }

  /** Counted by hand on a wall calendar. */
  @ParameterizedTest
  @CsvSource({
    // 23 weekdays less Monday the 1st and Wednesday the 17th, four Saturdays
    "2002-07, MONTH, 23.0",
    // 21 weekdays less Constitution Day, a holiday for the last time, four Saturdays
    "2007-07, MONTH, 23.0",
    "2008-07, MONTH, 25.0",
    // 2, 3, 4, 5, 6 and 9 October 2017 were days off: Saturday the 7th and Tuesday the 10th are
    // left
    "2017-10, DAYS_1_TO_10, 1.5",
    // Liberation Day on a Saturday before there were substitutes for it
    "2015-08, MONTH, 22.0"
  })
  void countsThePast(String month, Window window, double days) {
    assertThat(CALENDAR.workingDays(month(month), window)).isEqualTo(days);
  }

  @Test
  void knowsNothingBeyondItsYears() {
    assertThat(CALENDAR.workingDays(month("1998-12"), Window.MONTH)).isNaN();
    assertThat(CALENDAR.workingDays(month("1999-01"), Window.MONTH)).isPositive();
    assertThat(CALENDAR.workingDays(month("2050-12"), Window.MONTH)).isPositive();
    assertThat(CALENDAR.workingDays(month("2051-01"), Window.MONTH)).isNaN();
    assertThat(CALENDAR.workingDays(Integer.MIN_VALUE, Window.MONTH)).isNaN();
    assertThat(CALENDAR.workingDays(Integer.MAX_VALUE, Window.MONTH)).isNaN();
    assertThatThrownBy(() -> CALENDAR.holidays(2051))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2051");
  }

  @Test
  void windowsGrowIntoTheMonth() {
    for (int at = month("1999-01"); at <= month("2050-12"); at++) {
      double ten = CALENDAR.workingDays(at, Window.DAYS_1_TO_10);
      double twenty = CALENDAR.workingDays(at, Window.DAYS_1_TO_20);
      double whole = CALENDAR.workingDays(at, Window.MONTH);
      assertThat(ten).isBetween(1.0, 8.5);
      assertThat(twenty - ten).isBetween(1.0, 8.5);
      assertThat(whole - twenty).isBetween(2.0, 9.5);
    }
  }
}
