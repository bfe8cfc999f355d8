package io.exportindicators.indicators.calendar;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyGrowthTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();

  /** 20 working days in 2025, 25 in 2024, none known before. */
  private static final WorkingDayCalendar SIMPLE =
      (month, window) ->
          month >= month("2025-01") ? 20 : month >= month("2024-01") ? 25 : Double.NaN;

  private static WorkingDayCalendar few(int fewMonth, double days) {
    return (month, window) -> month == fewMonth ? days : 20;
  }

  private static final Levels LEVELS = Series.empty().with("2024-02", 5000).with("2025-02", 6000);

  @Test
  void dividesByTheWorkingDays() {
    assertThat(DailyAverage.of(LEVELS, month("2025-02"), SIMPLE)).isEqualTo(Outcome.of(3.0));
    assertThat(DailyAverage.of(LEVELS, month("2024-02"), SIMPLE)).isEqualTo(Outcome.of(2.0));
    assertThat(DailyAverage.of(LEVELS, month("2025-03"), SIMPLE))
        .isEqualTo(Outcome.absent("2025-03 is missing"));
    assertThat(DailyAverage.of(Series.from("1998-12", 1), month("1998-12"), KOREA))
        .isEqualTo(Outcome.absent("the working days of 1998-12 are not known"));
    assertThat(DailyAverage.of(LEVELS, month("2025-02"), few(month("2025-02"), 0)))
        .isEqualTo(Outcome.absent("no working days in 2025-02"));
    assertThat(DailyAverage.of(LEVELS, month("2025-02"), few(month("2025-02"), 1.5)).value())
        .isEqualTo(40.0);
  }

  @Test
  void comparesDailyAverages() {
    assertThat(DailyYearOnYear.of(LEVELS, month("2025-02"), SIMPLE)).isEqualTo(Outcome.of(0.5));
    assertThat(DailyYearOnYear.of(LEVELS, month("2024-02"), SIMPLE))
        .isEqualTo(Outcome.absent("2023-02 is missing"));
    Levels zero = Series.empty().with("2024-02", 0).with("2025-02", 6000);
    assertThat(DailyYearOnYear.of(zero, month("2025-02"), SIMPLE))
        .isEqualTo(Outcome.absent("base 2024-02 is zero"));
    Levels early = Series.empty().with("2023-02", 10).with("2024-02", 10);
    assertThat(DailyYearOnYear.of(early, month("2024-02"), SIMPLE))
        .isEqualTo(Outcome.absent("the working days of 2023-02 are not known"));
  }

  @Test
  void judgesNothingOnFewerThanFourWorkingDays() {
    int february = month("2025-02");
    Outcome now = Outcome.absent("fewer than 4 working days in 2025-02");
    Outcome before = Outcome.absent("fewer than 4 working days in 2024-02");
    WorkingDayCalendar fewNow = few(february, 3.5);
    WorkingDayCalendar fewBefore = few(february - 12, 3.5);
    assertThat(DailyYearOnYear.of(LEVELS, february, fewNow)).isEqualTo(now);
    assertThat(DailyYearOnYear.of(LEVELS, february, fewBefore)).isEqualTo(before);
    assertThat(CalendarAdjustedGrowth.of(LEVELS, february, fewNow, 0.6)).isEqualTo(now);
    assertThat(CalendarAdjustedGrowth.of(LEVELS, february, fewBefore, 0.6)).isEqualTo(before);
    assertThat(CalendarFactor.of(february, fewNow, Window.MONTH, 0.6)).isEqualTo(now);
    assertThat(DailyYearOnYear.of(LEVELS, february, few(february, 4)).isPresent()).isTrue();
  }

  @Test
  void adjustsByTheElasticity() {
    int february = month("2025-02");
    assertThat(CalendarAdjustedGrowth.of(LEVELS, february, SIMPLE, 0).value())
        .isCloseTo(0.2, within(1e-15));
    assertThat(CalendarAdjustedGrowth.of(LEVELS, february, SIMPLE, 1).value())
        .isCloseTo(0.5, within(1e-15));
    // 1.2 * sqrt(25 / 20) - 1
    assertThat(CalendarAdjustedGrowth.of(LEVELS, february, SIMPLE, 0.5).value())
        .isCloseTo(0.3416407864998738, within(1e-15));
  }

  /** Press figures of Korea Customs Service: exports, million dollars; growth in percent. */
  @ParameterizedTest
  @CsvSource({
    "2026-08, MONTH, 98255, 58259, 4470, 2590, 68.7, 72.5",
    "2026-09, DAYS_1_TO_10, 34973, 19154, 4110, 2250, 82.6, 82.6",
    "2026-09, DAYS_1_TO_20, 71409, 40050, 4610, 2430, 78.3, 89.8"
  })
  void givesThePublishedDailyAverages(
      String text,
      Window window,
      long exports,
      long before,
      double daily,
      double dailyBefore,
      double growth,
      double dailyGrowth) {
    int month = month(text);
    Levels levels =
        Series.empty().with(month, exports * 100_000_000).with(month - 12, before * 100_000_000);
    assertThat(DailyAverage.of(levels, month, KOREA, window).value() / 1e6)
        .isCloseTo(daily, within(5.0));
    assertThat(DailyAverage.of(levels, month - 12, KOREA, window).value() / 1e6)
        .isCloseTo(dailyBefore, within(5.0));
    assertThat(DailyYearOnYear.of(levels, month, KOREA, window).value() * 100)
        .isCloseTo(dailyGrowth, within(0.05));
    assertThat(CalendarAdjustedGrowth.of(levels, month, KOREA, window, 0).value() * 100)
        .isCloseTo(growth, within(0.05));
  }

  @Test
  void givesFebruary2020WhenSeollalHadMovedToJanuary() {
    int february = month("2020-02");
    Levels semiconductors = KcsFigures.semiconductors(Window.MONTH);
    assertThat(DailyYearOnYear.of(semiconductors, february, KOREA).value())
        .isCloseTo(-0.082, within(0.0005));
    assertThat(CalendarAdjustedGrowth.of(semiconductors, february, KOREA, 0.15).value())
        .isCloseTo(0.060, within(0.0005));
  }
}
