package io.exportindicators.indicators.nowcast;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every month of 2019-01 to 2026-06 from data before it, on final values. */
class NowcastBackTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();
  private static final int FIRST = month("2019-01");
  private static final int LAST = month("2026-06");

  /**
   * Best are the smallest errors of plain formulas on the same months, in percent: last month's
   * growth, last year's month, scaling and regression by working days, and what was combined of
   * them; at most is what the method had when it was made, rounded up.
   */
  @ParameterizedTest
  @CsvSource({
    "total, DAYS_1_TO_10, 5.1, 3.2",
    "total, DAYS_1_TO_20, 2.5, 2.1",
    "semiconductors, DAYS_1_TO_10, 6.9, 5.7",
    "semiconductors, DAYS_1_TO_20, 4.2, 4.1",
    "rest, DAYS_1_TO_10, 6.1, 3.3",
    "rest, DAYS_1_TO_20, 2.9, 2.2"
  })
  void isCloserThanPlainFormulas(String series, Window window, double best, double atMost) {
    Levels months = KcsSeries.of(series, Window.MONTH);
    double sum = 0;
    int inside = 0;
    for (int at = FIRST; at <= LAST; at++) {
      Nowcast nowcast = Nowcast.of(KcsSeries.of(series, window), months, at, KOREA, window);
      double level = months.at(at).orElseThrow() / 100.0;
      sum += Math.abs(nowcast.mean().value() / level - 1);
      if (nowcast.lower80().value() <= level && level <= nowcast.upper80().value()) {
        inside++;
      }
    }
    int count = LAST - FIRST + 1;
    assertThat(count).isEqualTo(90);
    assertThat(100 * sum / count).as("mean absolute percentage error").isLessThan(best);
    assertThat(100 * sum / count).isLessThan(atMost);
    assertThat(100.0 * inside / count).as("inside the interval").isBetween(75.0, 85.0);
  }
}
