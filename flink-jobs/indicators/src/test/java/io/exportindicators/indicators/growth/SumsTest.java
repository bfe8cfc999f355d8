package io.exportindicators.indicators.growth;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.Window;
import org.junit.jupiter.api.Test;

class SumsTest {
  private static final Levels HALF_YEAR = Series.from("2024-11", 100, 200, 300, 400, 500, 600);

  @Test
  void addsTheLastMonthsInDollars() {
    assertThat(RollingSum.of(HALF_YEAR, month("2025-02"), 3)).isEqualTo(Outcome.of(9.0));
    assertThat(RollingSum.of(HALF_YEAR, month("2025-04"), 6)).isEqualTo(Outcome.of(21.0));
    assertThat(RollingSum.of(HALF_YEAR, month("2025-04"), 1)).isEqualTo(Outcome.of(6.0));
  }

  @Test
  void hasNoSumOverAGap() {
    Levels gap = Series.from("2024-11", 100, 200, 300, 400).without("2024-12");
    assertThat(RollingSum.of(gap, month("2025-02"), 3)).isEqualTo(absent("2024-12 is missing"));
    assertThat(RollingSum.of(gap, month("2025-03"), 3)).isEqualTo(absent("2025-03 is missing"));
    assertThat(RollingSum.of(gap, month("2025-02"), 2)).isEqualTo(Outcome.of(7.0));
  }

  @Test
  void addsZeroAsALevel() {
    assertThat(RollingSum.of(Series.from("2025-01", 0, 0, 0), month("2025-03"), 3))
        .isEqualTo(Outcome.of(0));
  }

  @Test
  void refusesSumsOfNoMonthOrOfTooMany() {
    assertThatThrownBy(() -> RollingSum.of(HALF_YEAR, month("2025-02"), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RollingSum.view(HALF_YEAR, 13))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RollingYearOnYear.of(HALF_YEAR, month("2025-02"), 13))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsSumsAsASeries() {
    Levels sums = RollingSum.view(HALF_YEAR, 3);
    assertThat(sums.at(month("2025-02"))).hasValue(900);
    assertThat(sums.at(month("2024-12"))).isEmpty();
    assertThat(sums.firstMonth()).isEqualTo(month("2025-01"));
    assertThat(sums.lastMonth()).isEqualTo(month("2025-04"));
  }

  @Test
  void addsTheYearSoFarFromJanuary() {
    assertThat(YearToDate.of(HALF_YEAR, month("2025-01"))).isEqualTo(Outcome.of(3.0));
    assertThat(YearToDate.of(HALF_YEAR, month("2025-04"))).isEqualTo(Outcome.of(18.0));
    assertThat(YearToDate.of(HALF_YEAR, month("2024-12"))).isEqualTo(absent("2024-10 is missing"));
  }

  @Test
  void balancesExportsAndImports() {
    Levels exports = Series.from("2025-01", 500, 300, 400);
    Levels imports = Series.from("2025-02", 450, 350, 100);
    Levels balance = Balance.of(exports, imports);
    assertThat(balance.at(month("2025-02"))).hasValue(-150);
    assertThat(balance.at(month("2025-03"))).hasValue(50);
    assertThat(balance.at(month("2025-01"))).isEmpty();
    assertThat(balance.at(month("2025-04"))).isEmpty();
    assertThat(balance.firstMonth()).isEqualTo(month("2025-02"));
    assertThat(balance.lastMonth()).isEqualTo(month("2025-03"));
    assertThat(RollingSum.of(balance, month("2025-03"), 2)).isEqualTo(Outcome.of(-1.0));
  }

  @Test
  void givesTheOfficialSumsOf2024() {
    int december = month("2024-12");
    Levels semiconductors = KcsFigures.semiconductors(Window.MONTH);
    Levels total = KcsFigures.total(Window.MONTH);
    assertThat(RollingSum.of(semiconductors, december, 12)).isEqualTo(Outcome.of(143_768_615e3));
    assertThat(YearToDate.of(total, december)).isEqualTo(Outcome.of(683_609_488e3));
    assertThat(semiconductors.at(month("2024-01"))).hasValue(952_997_000_000L);
  }

  private static Outcome absent(String reason) {
    return Outcome.absent(reason);
  }
}
