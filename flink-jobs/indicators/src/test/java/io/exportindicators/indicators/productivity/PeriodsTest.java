package io.exportindicators.indicators.productivity;

import static io.exportindicators.indicators.FigureSeries.months;
import static io.exportindicators.indicators.FigureSeries.quarters;
import static io.exportindicators.indicators.FigureSeries.years;
import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import org.junit.jupiter.api.Test;

/** Growth, means of longer periods, and base years. */
class PeriodsTest {
  @Test
  void growsOnTheSamePeriodOfTheYearBefore() {
    Figures index = months("2019-11", 80, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100);
    assertThat(FigureGrowth.yearOnYear(index, month("2020-11"))).isEqualTo(Outcome.of(0.25));
    assertThat(FigureGrowth.yearOnYear(years(2020, 100, 104.2), month("2021-01")).value())
        .isCloseTo(0.042, within(1e-12));
    assertThat(FigureGrowth.yearOnYear(years(2020, 5, -1), month("2021-01")).value())
        .isCloseTo(-1.2, within(1e-12));
  }

  @Test
  void doesNotGrowOnNothing() {
    assertThat(FigureGrowth.yearOnYear(years(2020, 0, 1), month("2021-01")))
        .isEqualTo(Outcome.absent("2020 is zero"));
    assertThat(FigureGrowth.yearOnYear(years(2020, -2, 1), month("2021-01")))
        .isEqualTo(Outcome.absent("2020 is negative"));
    assertThat(FigureGrowth.yearOnYear(quarters("2020-01", 1), month("2021-01")))
        .isEqualTo(Outcome.absent("2021-Q1 is missing"));
    assertThat(FigureGrowth.yearOnYear(quarters("2021-01", 1), month("2021-01")))
        .isEqualTo(Outcome.absent("2020-Q1 is missing"));
  }

  @Test
  void meetsAtTheLongerPeriodAsTheMean() {
    Figures quarterly = PeriodMean.view(months("2024-02", 9, 9, 1, 2, 6, 9, 9), 3);
    assertThat(quarterly.step()).isEqualTo(3);
    assertThat(quarterly.at(month("2024-04"))).hasValue(3);
    assertThat(quarterly.at(month("2024-01"))).isEmpty();
    assertThat(quarterly.at(month("2024-07"))).isEmpty();
    assertThat(quarterly.at(month("2024-05"))).isEmpty();
    assertThat(quarterly.firstMonth()).isEqualTo(month("2024-04"));
    assertThat(quarterly.lastMonth()).isEqualTo(month("2024-04"));
    Figures yearly = PeriodMean.view(quarters("2023-10", 7, 1, 2, 3, 4), 12);
    assertThat(yearly.at(month("2024-01"))).hasValue(2.5);
    assertThat(yearly.firstMonth()).isEqualTo(month("2024-01"));
    assertThat(yearly.lastMonth()).isEqualTo(month("2024-01"));
  }

  @Test
  void hasNoMeanWithAGapAndNoneOfLongerPeriods() {
    Figures gap = months("2024-01", 1, 2, 3).without("2024-02");
    assertThat(PeriodMean.view(gap, 3).at(month("2024-01"))).isEmpty();
    assertThatThrownBy(() -> PeriodMean.view(years(2024, 1), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("periods of 12 months do not make one of 3");
  }

  @Test
  void rebasesOnTheMeanOfTheBaseYear() {
    Figures figures = quarters("2020-01", 1, 2, 3, 2, 5);
    assertThat(Rebasing.of(figures, 2020, month("2021-01"))).isEqualTo(Outcome.of(250));
    assertThat(Rebasing.of(figures, 2020, month("2020-01"))).isEqualTo(Outcome.of(50));
    assertThat(Rebasing.of(years(2020, 8), 2020, month("2020-01"))).isEqualTo(Outcome.of(100));
  }

  @Test
  void hasNoIndexWithoutAWholeBaseYearAboveZero() {
    assertThat(Rebasing.of(quarters("2020-01", 1, 2, 3), 2020, month("2020-01")))
        .isEqualTo(Outcome.absent("base year 2020 is not complete"));
    assertThat(Rebasing.of(quarters("2020-01", 1, -1, 3, -3), 2020, month("2020-01")))
        .isEqualTo(Outcome.absent("base year 2020 is zero"));
    assertThat(Rebasing.of(years(2020, -1, 2), 2020, month("2021-01")))
        .isEqualTo(Outcome.absent("base year 2020 is negative"));
    assertThat(Rebasing.of(years(2020, 1), 2020, month("2021-01")))
        .isEqualTo(Outcome.absent("2021 is missing"));
  }
}
