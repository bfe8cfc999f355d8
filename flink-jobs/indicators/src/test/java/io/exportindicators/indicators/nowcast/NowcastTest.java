package io.exportindicators.indicators.nowcast;

import static io.exportindicators.indicators.Series.month;
import static io.exportindicators.indicators.calendar.Window.DAYS_1_TO_10;
import static io.exportindicators.indicators.calendar.Window.DAYS_1_TO_20;
import static io.exportindicators.indicators.calendar.Window.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NowcastTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();

  /**
   * The same by numpy 2.4.6 without a filter: each forecast by {@code linalg.solve} with the
   * covariance matrix {@code 100 x x' + [same month of the year] + [same of the quarter] +
   * 0.7^|i-j| + [i = j]} of all months before, with and without its middle terms.
   */
  @ParameterizedTest
  @CsvSource({
    "total, DAYS_1_TO_10, 2026-06, 9.926139176e+10, 9.412598603e+10, 1.047991554e+11",
    "total, DAYS_1_TO_20, 2019-01, 4.698277792e+10, 4.424211178e+10, 5.012862824e+10",
    "semiconductors, DAYS_1_TO_20, 2020-02, 7.511985413e+09, 7.066758851e+09, 8.034755810e+09",
    "semiconductors, DAYS_1_TO_10, 2025-10, 1.806219504e+10, 1.646892951e+10, 1.986758921e+10",
    "rest, DAYS_1_TO_20, 2023-01, 4.165695903e+10, 4.068192594e+10, 4.271508556e+10"
  })
  void agreesWithAnotherProgram(
      String series, Window window, String month, double mean, double lower, double upper) {
    Nowcast nowcast =
        nowcast(KcsSeries.of(series, window), KcsSeries.of(series, MONTH), month, window);
    assertThat(nowcast.mean().value()).isCloseTo(mean, within(1e-8 * mean));
    assertThat(nowcast.lower80().value()).isCloseTo(lower, within(1e-8 * mean));
    assertThat(nowcast.upper80().value()).isCloseTo(upper, within(1e-8 * mean));
  }

  /** The same digits on every machine and by every compiler. */
  @Test
  void givesTheSameBytesEverywhere() {
    Nowcast nowcast =
        nowcast(KcsFigures.total(DAYS_1_TO_10), KcsFigures.total(MONTH), "2026-06", DAYS_1_TO_10);
    assertThat(Double.toHexString(nowcast.mean().value())).isEqualTo("0x1.71c70a38be8ffp36");
  }

  @Test
  void usesNothingFromTheMonthOnButItsWindow() {
    Series windows = copy(KcsFigures.total(DAYS_1_TO_10));
    Series months = copy(KcsFigures.total(MONTH));
    Nowcast before = nowcast(windows, months, "2024-01", DAYS_1_TO_10);
    for (int at = month("2024-01"); at <= month("2026-06"); at++) {
      months.with(at, 1);
      windows.with(at + 1, 1);
    }
    assertThat(nowcast(windows, months, "2024-01", DAYS_1_TO_10)).isEqualTo(before);
    assertThat(nowcast(windows, months, "2024-02", DAYS_1_TO_10).mean().value())
        .isNotCloseTo(before.mean().value(), within(0.5 * before.mean().value()));
    windows.with("2024-01", windows.at(month("2024-01")).getAsLong() + 1_000_000_000L);
    assertThat(nowcast(windows, months, "2024-01", DAYS_1_TO_10).mean().value())
        .isGreaterThan(before.mean().value());
  }

  @ParameterizedTest
  @CsvSource({"10", "365"})
  void scalesWithTheSeries(long factor) {
    Levels windows = KcsFigures.semiconductors(DAYS_1_TO_20);
    Levels months = KcsFigures.semiconductors(MONTH);
    Nowcast plain = nowcast(windows, months, "2025-03", DAYS_1_TO_20);
    Nowcast scaled =
        nowcast(times(windows, factor), times(months, factor), "2025-03", DAYS_1_TO_20);
    assertThat(scaled.mean().value() / factor)
        .isCloseTo(plain.mean().value(), within(1e-9 * plain.mean().value()));
    assertThat(scaled.lower80().value() / factor)
        .isCloseTo(plain.lower80().value(), within(1e-9 * plain.mean().value()));
    assertThat(scaled.upper80().value() / factor)
        .isCloseTo(plain.upper80().value(), within(1e-9 * plain.mean().value()));
  }

  /** The same amount on every working day: nothing is left to be in doubt about. */
  @Test
  void forecastsASteadySeriesExactly() {
    Series windows = Series.empty();
    Series months = Series.empty();
    for (int at = month("2016-01"); at <= month("2020-06"); at++) {
      windows.with(at, Math.round(1e12 * KOREA.workingDays(at, DAYS_1_TO_10)));
      months.with(at, Math.round(1e12 * KOREA.workingDays(at, MONTH)));
    }
    Nowcast nowcast = nowcast(windows, months, "2020-06", DAYS_1_TO_10);
    double expected = 1e10 * KOREA.workingDays(month("2020-06"), MONTH);
    assertThat(nowcast.mean().value()).isCloseTo(expected, within(1e-9 * expected));
    assertThat(nowcast.upper80().value() - nowcast.lower80().value())
        .isBetween(0.0, 1e-9 * expected);
  }

  @Test
  void isNeverBelowTheWindow() {
    Series windows = copy(KcsFigures.total(DAYS_1_TO_20));
    windows.with("2026-06", 100 * windows.at(month("2026-06")).getAsLong());
    Nowcast nowcast = nowcast(windows, KcsFigures.total(MONTH), "2026-06", DAYS_1_TO_20);
    double window = windows.at(month("2026-06")).getAsLong() / 100.0;
    assertThat(window).isLessThan(nowcast.lower80().value());
    assertThat(nowcast.lower80().value()).isLessThan(nowcast.mean().value());
    assertThat(nowcast.mean().value()).isLessThan(nowcast.upper80().value());
  }

  @Test
  void refusesAWholeMonthForAWindow() {
    Levels months = KcsFigures.total(MONTH);
    assertThatThrownBy(() -> nowcast(months, months, "2026-06", MONTH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Series copy(Levels levels) {
    return times(levels, 1);
  }

  private static Series times(Levels levels, long factor) {
    Series copy = Series.empty();
    for (int at = levels.firstMonth(); at <= levels.lastMonth(); at++) {
      int month = at;
      levels.at(at).ifPresent(level -> copy.with(month, factor * level));
    }
    return copy;
  }

  private static Nowcast nowcast(Levels windows, Levels months, String month, Window window) {
    return Nowcast.of(windows, months, month(month), KOREA, window);
  }
}
