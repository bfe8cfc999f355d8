package io.exportindicators.indicators.nowcast;

import static io.exportindicators.indicators.Series.month;
import static io.exportindicators.indicators.calendar.Window.DAYS_1_TO_10;
import static io.exportindicators.indicators.calendar.Window.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NowcastAbsenceTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();

  private Series windows;
  private Series months;

  @BeforeEach
  void read() {
    windows = NowcastTest.copy(KcsFigures.total(DAYS_1_TO_10));
    months = NowcastTest.copy(KcsFigures.total(MONTH));
  }

  @Test
  void withoutTheWindow() {
    windows.without("2024-05");
    assertAbsent("2024-05", "days 1 to 10 of 2024-05 are missing");
    windows.with("2024-05", 0);
    assertAbsent("2024-05", "days 1 to 10 of 2024-05 are not above zero");
    windows.with("2024-05", -7);
    assertAbsent("2024-05", "days 1 to 10 of 2024-05 are not above zero");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-04", "2024-03", "2024-02", "2023-05", "2023-04"})
  void withoutAMonthThatItIsComparedWith(String gap) {
    months.without(gap);
    assertAbsent("2024-05", gap + " is missing");
    months.with(gap, 0);
    assertAbsent("2024-05", gap + " is not above zero");
  }

  @Test
  void withoutWorkingDays() {
    WorkingDayCalendar unknown = (month, window) -> Double.NaN;
    assertThat(absence("2024-05", unknown)).isEqualTo("the working days of 2024-05 are not known");
    WorkingDayCalendar none = (month, window) -> window == MONTH ? 10 : 0;
    assertThat(absence("2024-05", none)).isEqualTo("no working days in days 1 to 10 of 2024-05");
    WorkingDayCalendar over = (month, window) -> 10;
    assertThat(absence("2024-05", over)).isEqualTo("no working days after days 1 to 10 of 2024-05");
  }

  /** 13 months to look back to, 6 to begin with, 12 to know the errors: the 32nd month has one. */
  @Test
  void withTooShortAHistory() {
    assertAbsent("2018-07", "too short a history: 11 months could be forecast, 12 are needed");
    assertThat(nowcast("2018-08").mean().isPresent()).isTrue();
  }

  @Test
  void withoutAnyLevel() {
    windows = Series.empty();
    months = Series.empty();
    assertAbsent("2024-05", "days 1 to 10 of 2024-05 are missing");
    windows.with("2024-05", 1);
    assertAbsent("2024-05", "2024-04 is missing");
  }

  /** Months of the past that teach nothing only cost data. */
  @Test
  void neverForGapsAndZerosFurtherBack() {
    double whole = nowcast("2024-05").mean().value();
    windows.without("2019-03").with("2020-08", 0).with("2021-02", -5);
    months.without("2018-01").with("2020-11", 0);
    windows.with("2022-06", months.at(month("2022-06")).getAsLong() + 1);
    Nowcast nowcast = nowcast("2024-05");
    assertThat(nowcast.mean().value()).isCloseTo(whole, within(0.03 * whole));
    assertThat(nowcast.mean().value()).isNotEqualTo(whole);
    assertThat(nowcast.lower80().isPresent()).isTrue();
    assertThat(nowcast.upper80().isPresent()).isTrue();
  }

  private void assertAbsent(String month, String reason) {
    Outcome absent = Outcome.absent(reason);
    assertThat(nowcast(month)).isEqualTo(new Nowcast(absent, absent, absent));
  }

  private String absence(String month, WorkingDayCalendar calendar) {
    return Nowcast.of(windows, months, month(month), calendar, DAYS_1_TO_10).mean().absence();
  }

  private Nowcast nowcast(String month) {
    return Nowcast.of(windows, months, month(month), KOREA, DAYS_1_TO_10);
  }
}
