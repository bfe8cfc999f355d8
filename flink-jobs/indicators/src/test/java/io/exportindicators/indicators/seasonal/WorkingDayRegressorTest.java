package io.exportindicators.indicators.seasonal;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class WorkingDayRegressorTest {
  private static final int FIRST = month("2020-03");

  /** March of 20, 22 and 24 days, and 21 in the year ahead; every other month 20. */
  private static final WorkingDayCalendar DAYS =
      (month, window) ->
          Months.monthValue(month) == 3
              ? new double[] {20, 22, 24, 21}[Months.year(month) - 2020]
              : 20;

  @Test
  void isTheLogarithmLessTheMeanOfItsMonths() {
    double[] regressor = WorkingDayRegressor.of(FIRST, 36, DAYS).value();
    double mean = (Math.log(20) + Math.log(22) + Math.log(24)) / 3;
    assertThat(regressor).hasSize(48);
    assertThat(regressor[0]).isCloseTo(Math.log(20) - mean, within(1e-15));
    assertThat(regressor[12]).isCloseTo(Math.log(22) - mean, within(1e-15));
    assertThat(regressor[24]).isCloseTo(Math.log(24) - mean, within(1e-15));
    assertThat(regressor[36]).isCloseTo(Math.log(21) - mean, within(1e-15));
    assertThat(regressor[1]).isCloseTo(0, within(1e-15));
  }

  @Test
  void needsTheYearAhead() {
    WorkingDayCalendar ending = (month, window) -> month < month("2023-06") ? 20 : Double.NaN;
    assertThat(WorkingDayRegressor.of(FIRST, 36, ending).absence())
        .isEqualTo("the working days of 2023-06 are not known");
    assertThat(WorkingDayRegressor.of(FIRST, 27, ending).isPresent()).isTrue();
    assertThat(WorkingDayRegressor.of(FIRST, 28, ending).isPresent()).isFalse();
  }

  @Test
  void takesNoLogarithmOfNothing() {
    assertThat(WorkingDayRegressor.of(FIRST, 36, (month, window) -> 0).absence())
        .isEqualTo("no working days in 2020-03");
  }
}
