package io.exportindicators.indicators;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthsTest {
  @Test
  void numbersMonthsAsTheJavaCalendarDoes() {
    for (YearMonth month = YearMonth.of(1999, 1);
        month.getYear() < 2051;
        month = month.plusMonths(1)) {
      int number = Months.of(month.getYear(), month.getMonthValue());
      assertThat((long) number).isEqualTo(month.getLong(PROLEPTIC_MONTH));
      assertThat(Months.text(number)).isEqualTo(month.toString());
      assertThat(Months.year(number)).isEqualTo(month.getYear());
      assertThat(Months.monthValue(number)).isEqualTo(month.getMonthValue());
    }
  }

  @Test
  void writesQuartersAndYearsAsTheyAreOnTheWire() {
    assertThat(Months.text(Months.of(2026, 7), 1)).isEqualTo("2026-07");
    assertThat(Months.text(Months.of(2026, 7), 3)).isEqualTo("2026-Q3");
    assertThat(Months.text(Months.of(2026, 1), 3)).isEqualTo("2026-Q1");
    assertThat(Months.text(Months.of(2026, 12), 3)).isEqualTo("2026-12");
    assertThat(Months.text(Months.of(2026, 1), 12)).isEqualTo("2026");
    assertThat(Months.text(Months.of(2026, 7), 12)).isEqualTo("2026-07");
  }
}
