package io.exportindicators.indicators.calendar;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.structure.GrowthWithout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarElasticityTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();
  private static final Elasticity PRIOR = new Elasticity(0.6, 0.3, 0);

  /** As measured when β was defined, to the digits given then. */
  @ParameterizedTest
  @CsvSource({
    "total, MONTH, 0.58, 0.04",
    "semiconductors, MONTH, 0.12, 0.07",
    "rest, MONTH, 0.71, 0.05",
    "total, DAYS_1_TO_20, 0.59, 0.05",
    "semiconductors, DAYS_1_TO_20, 0.17, 0.07",
    "rest, DAYS_1_TO_20, 0.69, 0.05",
    "total, DAYS_1_TO_10, 1.04, 0.05",
    "semiconductors, DAYS_1_TO_10, 0.52, 0.06",
    "rest, DAYS_1_TO_10, 1.17, 0.06"
  })
  void findsTheMeasuredElasticities(String series, Window window, double beta, double error) {
    Elasticity found =
        CalendarElasticity.leastSquares(real(series, window), month("2026-07"), KOREA, window);
    assertThat(found.value()).isCloseTo(beta, within(0.015));
    assertThat(found.standardError()).isCloseTo(error, within(0.01));
    assertThat(found.observations()).isGreaterThan(100);
  }

  /** The same regressions by numpy 2.4.6, {@code linalg.lstsq}, on months before 2026-07. */
  @ParameterizedTest
  @CsvSource({
    "total, MONTH, 0.588109828946, 0.044275487217, 113",
    "semiconductors, MONTH, 0.121767103376, 0.079283052955, 113",
    "rest, MONTH, 0.716292438822, 0.046078048819, 113",
    "total, DAYS_1_TO_20, 0.589611538776, 0.053051244380, 113",
    "semiconductors, DAYS_1_TO_20, 0.175568767839, 0.074822160974, 113",
    "rest, DAYS_1_TO_20, 0.689585177455, 0.056026673395, 113",
    "total, DAYS_1_TO_10, 1.043356118919, 0.050796554060, 107",
    "semiconductors, DAYS_1_TO_10, 0.513592368980, 0.061452003148, 107",
    "rest, DAYS_1_TO_10, 1.178699401981, 0.057961155013, 107"
  })
  void agreesWithAnotherProgram(
      String series, Window window, double beta, double error, int observations) {
    Elasticity found =
        CalendarElasticity.leastSquares(real(series, window), month("2026-07"), KOREA, window);
    assertThat(found.value()).isCloseTo(beta, within(1e-11));
    assertThat(found.standardError()).isCloseTo(error, within(1e-11));
    assertThat(found.observations()).isEqualTo(observations);
  }

  @Test
  void shrinksByThePrecisionOfTheData() {
    Levels semiconductors = real("semiconductors", Window.MONTH);
    Elasticity data =
        CalendarElasticity.leastSquares(semiconductors, month("2026-07"), KOREA, Window.MONTH);
    Elasticity shrunk = CalendarElasticity.estimate(semiconductors, month("2026-07"), KOREA);
    double weight = 1 / (data.standardError() * data.standardError());
    double prior = 1 / 0.09;
    assertThat(shrunk.value())
        .isCloseTo((weight * data.value() + prior * 0.6) / (weight + prior), within(1e-14));
    assertThat(shrunk.standardError()).isCloseTo(Math.sqrt(1 / (weight + prior)), within(1e-14));
    assertThat(shrunk.value()).isCloseTo(0.15, within(0.005));
    assertThat(shrunk.observations()).isEqualTo(data.observations());
  }

  /** The same digits on every machine and by every compiler. */
  @Test
  void givesTheSameBytesEverywhere() {
    Elasticity found =
        CalendarElasticity.estimate(real("total", Window.MONTH), month("2026-07"), KOREA);
    assertThat(Double.toHexString(found.value())).isEqualTo("0x1.2d3df410f4889p-1");
  }

  @Test
  void usesNothingFromTheMonthOn() {
    Series levels = Series.empty();
    Levels real = real("total", Window.MONTH);
    for (int at = real.firstMonth(); at <= real.lastMonth(); at++) {
      levels.with(at, real.at(at).orElseThrow());
    }
    Elasticity before = CalendarElasticity.estimate(levels, month("2024-01"), KOREA);
    for (int at = month("2024-01"); at <= real.lastMonth(); at++) {
      levels.with(at, 1);
    }
    assertThat(CalendarElasticity.estimate(levels, month("2024-01"), KOREA)).isEqualTo(before);
    assertThat(CalendarElasticity.estimate(levels, month("2024-02"), KOREA)).isNotEqualTo(before);
  }

  @Test
  void returnsThePriorWhereThereIsTooLittle() {
    Levels total = real("total", Window.MONTH);
    // twelve levels for the base, one for the first change, twelve changes of the change
    assertThat(CalendarElasticity.estimate(total, month("2018-01"), KOREA)).isEqualTo(PRIOR);
    assertThat(CalendarElasticity.estimate(total, month("2018-02"), KOREA).observations())
        .isEqualTo(12);
    assertThat(CalendarElasticity.estimate(Series.empty(), month("2018-02"), KOREA))
        .isEqualTo(PRIOR);
    Levels threeMonths = Series.from("2016-01", 1, 2, 3);
    assertThat(CalendarElasticity.estimate(threeMonths, month("2026-07"), KOREA)).isEqualTo(PRIOR);
    WorkingDayCalendar constant = (month, window) -> 22;
    assertThat(CalendarElasticity.estimate(total, month("2026-07"), constant)).isEqualTo(PRIOR);
    WorkingDayCalendar unknown = (month, window) -> Double.NaN;
    assertThat(CalendarElasticity.estimate(total, month("2026-07"), unknown)).isEqualTo(PRIOR);
  }

  /** x(t) = 10^12 * WD^0.4: the elasticity is in the data, and gaps and zeros only cost data. */
  @Test
  void findsAKnownElasticityThroughGapsAndZeros() {
    Series levels = Series.empty();
    for (int at = month("2000-01"); at < month("2020-01"); at++) {
      double days = KOREA.workingDays(at, Window.MONTH);
      levels.with(at, Math.round(1e12 * StrictMath.pow(days, 0.4)));
    }
    assertThat(CalendarElasticity.estimate(levels, month("2020-01"), KOREA).value())
        .isCloseTo(0.4, within(1e-9));
    levels.without("2005-03").with("2009-08", 0).with("2011-04", -5);
    Elasticity found = CalendarElasticity.estimate(levels, month("2020-01"), KOREA);
    assertThat(found.value()).isCloseTo(0.4, within(1e-9));
    assertThat(found.observations()).isEqualTo(240 - 13 - 3 * 4);
  }

  private static Levels real(String series, Window window) {
    return switch (series) {
      case "total" -> KcsFigures.total(window);
      case "semiconductors" -> KcsFigures.semiconductors(window);
      default -> GrowthWithout.rest(KcsFigures.total(window), KcsFigures.semiconductors(window));
    };
  }
}
