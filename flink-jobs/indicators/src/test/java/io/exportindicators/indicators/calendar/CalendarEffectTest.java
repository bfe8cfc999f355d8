package io.exportindicators.indicators.calendar;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.YearOnYear;
import org.junit.jupiter.api.Test;

class CalendarEffectTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();

  /** January 2025 had 20 working days, January 2024 had 24; with all of it β is 1. */
  @Test
  void raisesTheRatioOfTheWorkingDays() {
    int january = month("2025-01");
    assertThat(CalendarEffect.of(january, KOREA, Window.MONTH, 1).value())
        .isCloseTo(20.0 / 24 - 1, within(1e-15));
    assertThat(CalendarEffect.of(january, KOREA, Window.MONTH, 0.5).value())
        .isCloseTo(Math.sqrt(20.0 / 24) - 1, within(1e-15));
    assertThat(CalendarEffect.of(january, KOREA, Window.MONTH, 0)).isEqualTo(Outcome.of(0));
  }

  @Test
  void isWhatAdjustedGrowthLeavesOut() {
    for (Window window : Window.values()) {
      Levels total = KcsFigures.total(window);
      int compared = 0;
      for (int at = total.firstMonth() + Months.YEAR; at <= total.lastMonth(); at++) {
        Outcome adjusted = CalendarAdjustedGrowth.of(total, at, KOREA, window, 0.6);
        Outcome effect = CalendarEffect.of(at, KOREA, window, 0.6);
        if (adjusted.isPresent()) {
          assertThat((1 + effect.value()) * (1 + adjusted.value()))
              .isCloseTo(1 + YearOnYear.of(total, at).value(), within(1e-13));
          compared++;
        }
      }
      assertThat(compared).isGreaterThan(100);
    }
  }

  @Test
  void needsNoLevelAndSaysWhereTheCalendarEnds() {
    WorkingDayCalendar few = (month, window) -> Months.year(month) == 2027 ? 3.5 : 20;
    assertThat(CalendarEffect.of(month("2027-02"), few, Window.DAYS_1_TO_10, 0.6))
        .isEqualTo(Outcome.absent("fewer than 4 working days in 2027-02"));
    WorkingDayCalendar ends = (month, window) -> Double.NaN;
    assertThat(CalendarEffect.of(month("2027-02"), ends, Window.MONTH, 0.6))
        .isEqualTo(Outcome.absent("the working days of 2027-02 are not known"));
  }
}
