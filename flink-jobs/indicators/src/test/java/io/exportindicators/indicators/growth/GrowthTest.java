package io.exportindicators.indicators.growth;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.Window;
import org.junit.jupiter.api.Test;

class GrowthTest {
  /** From 2023-01: 100, 101 and so on, three years. */
  private static Series rising() {
    Series series = Series.empty();
    for (int i = 0; i < 36; i++) {
      series.with(month("2023-01") + i, 100 + i);
    }
    return series;
  }

  @Test
  void comparesWithTheYearBefore() {
    Levels levels = Series.empty().with("2024-07", 80).with("2025-07", 100);
    assertThat(YearOnYear.of(levels, month("2025-07"))).isEqualTo(Outcome.of(0.25));
    assertThat(YearOnYear.of(levels, month("2024-07"))).isEqualTo(absent("2023-07 is missing"));
    assertThat(YearOnYear.of(levels, month("2026-07"))).isEqualTo(absent("2026-07 is missing"));
  }

  @Test
  void comparesWithTwoYearsBeforeWithoutTheYearBetween() {
    Levels levels = Series.empty().with("2023-07", 80).with("2025-07", 100);
    assertThat(TwoYearGrowth.of(levels, month("2025-07"))).isEqualTo(Outcome.of(0.25));
    assertThat(TwoYearGrowth.of(levels, month("2024-07"))).isEqualTo(absent("2024-07 is missing"));
  }

  @Test
  void hasNoGrowthOnZeroOrOnADeficit() {
    Levels levels =
        Series.empty()
            .with("2024-07", 0)
            .with("2025-07", 5)
            .with("2024-08", -7)
            .with("2025-08", 5)
            .with("2024-09", 5)
            .with("2025-09", 0);
    assertThat(YearOnYear.of(levels, month("2025-07"))).isEqualTo(absent("base 2024-07 is zero"));
    assertThat(YearOnYear.of(levels, month("2025-08")))
        .isEqualTo(absent("base 2024-08 is negative"));
    assertThat(YearOnYear.of(levels, month("2025-09"))).isEqualTo(Outcome.of(-1));
  }

  @Test
  void keepsTheLastCentOfLargeLevels() {
    long base = Levels.LIMIT - 1;
    Levels levels = Series.empty().with("2024-07", base).with("2025-07", base + 1);
    assertThat(YearOnYear.of(levels, month("2025-07")).value()).isEqualTo(1.0 / base);
  }

  @Test
  void comparesSumsAndNotRates() {
    // 112 + 113 + 114 on 100 + 101 + 102; the mean of the three rates would be 0.11881...
    assertThat(RollingYearOnYear.of(rising(), month("2024-03"), 3))
        .isEqualTo(Outcome.of(36.0 / 303));
    assertThat(RollingYearOnYear.of(rising(), month("2024-03"), 6))
        .isEqualTo(absent("2022-12 is missing"));
    assertThat(RollingYearOnYear.of(rising().without("2024-02"), month("2024-03"), 3))
        .isEqualTo(absent("2024-02 is missing"));
    assertThat(RollingYearOnYear.of(rising().without("2023-02"), month("2024-03"), 3))
        .isEqualTo(absent("2023-02 is missing"));
  }

  @Test
  void comparesTheYearSoFar() {
    assertThat(YearToDateGrowth.of(rising(), month("2024-02"))).isEqualTo(Outcome.of(24.0 / 201));
    assertThat(YearToDateGrowth.of(rising(), month("2023-02")))
        .isEqualTo(absent("2022-02 is missing"));
    Series zero = Series.from("2024-01", 0, 0).with("2025-01", 1).with("2025-02", 1);
    assertThat(YearToDateGrowth.of(zero, month("2025-02")))
        .isEqualTo(absent("base 2024-01 to 2024-02 is zero"));
    assertThat(YearToDateGrowth.of(zero, month("2025-01")))
        .isEqualTo(absent("base 2024-01 is zero"));
  }

  @Test
  void joinsTheMonthsBetweenWhichTheLunarHolidaysWander() {
    assertThat(CombinedMonthsGrowth.of(rising(), month("2024-02")))
        .isEqualTo(Outcome.of(24.0 / 201));
    assertThat(CombinedMonthsGrowth.of(rising(), month("2024-10")))
        .isEqualTo(Outcome.of(24.0 / 217));
    assertThat(CombinedMonthsGrowth.of(rising().without("2023-09"), month("2024-10")))
        .isEqualTo(absent("2023-09 is missing"));
    for (int at = month("2024-01"); at <= month("2024-12"); at++) {
      int value = Months.monthValue(at);
      assertThat(CombinedMonthsGrowth.appliesTo(at)).isEqualTo(value == 2 || value == 10);
    }
    assertThatThrownBy(() -> CombinedMonthsGrowth.of(rising(), month("2024-03")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-03");
  }

  @Test
  void givesThePublishedHeadlineOfFebruary2020() {
    Levels semiconductors = KcsFigures.semiconductors(Window.MONTH);
    assertThat(YearOnYear.of(semiconductors, month("2020-02")).value())
        .isCloseTo(0.087, within(0.0005));
  }

  private static Outcome absent(String reason) {
    return Outcome.absent(reason);
  }
}
