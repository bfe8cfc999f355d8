package io.exportindicators.indicators.growth;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.CalendarAdjustedGrowth;
import io.exportindicators.indicators.calendar.CalendarElasticity;
import io.exportindicators.indicators.calendar.DailyYearOnYear;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for any series: three years from 2022-01. */
class GrowthPropertiesTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();
  private static final int FIRST = month("2022-01");
  private static final int LAST = FIRST + 35;

  @Provide
  Arbitrary<List<Long>> levels() {
    return Arbitraries.longs().between(1, 10_000_000_000_000L).list().ofSize(36);
  }

  @Property(seed = "1", tries = 300)
  void theUnitDoesNotMatter(
      @ForAll("levels") List<Long> levels, @ForAll @IntRange(min = 2, max = 1000) int unit) {
    Levels one = series(levels, 1);
    Levels many = series(levels, unit);
    assertClose(YearOnYear.of(many, LAST), YearOnYear.of(one, LAST));
    assertClose(TwoYearGrowth.of(many, LAST), TwoYearGrowth.of(one, LAST));
    assertClose(RollingYearOnYear.of(many, LAST, 12), RollingYearOnYear.of(one, LAST, 12));
    assertClose(YearToDateGrowth.of(many, LAST), YearToDateGrowth.of(one, LAST));
    assertClose(DailyYearOnYear.of(many, LAST, KOREA), DailyYearOnYear.of(one, LAST, KOREA));
    assertClose(
        CalendarAdjustedGrowth.of(many, LAST, KOREA, 0.6),
        CalendarAdjustedGrowth.of(one, LAST, KOREA, 0.6));
    assertThat(Runs.falls(many, LAST)).isEqualTo(Runs.falls(one, LAST));
    assertThat(RecordMonths.highest(many, LAST)).isEqualTo(RecordMonths.highest(one, LAST));
    assertThat(CalendarElasticity.estimate(many, LAST, KOREA).value())
        .isCloseTo(CalendarElasticity.estimate(one, LAST, KOREA).value(), within(1e-9));
  }

  @Property(seed = "2", tries = 100)
  void aConstantSeriesDoesNotGrow(@ForAll @LongRange(min = 1, max = Levels.LIMIT) long level) {
    Series series = Series.empty();
    for (int at = FIRST; at <= LAST; at++) {
      series.with(at, level);
    }
    Outcome none = Outcome.of(0);
    assertThat(YearOnYear.of(series, LAST)).isEqualTo(none);
    assertThat(TwoYearGrowth.of(series, LAST)).isEqualTo(none);
    assertThat(RollingYearOnYear.of(series, LAST, 12)).isEqualTo(none);
    assertThat(YearToDateGrowth.of(series, LAST)).isEqualTo(none);
    assertThat(CombinedMonthsGrowth.of(series, month("2024-10"))).isEqualTo(none);
    assertThat(Runs.falls(series, LAST)).isEqualTo(none);
    assertThat(Runs.rises(series, LAST)).isEqualTo(none);
    assertThat(RecordMonths.highest(series, LAST)).isEqualTo(Outcome.of(1));
    assertThat(RecordMonths.lowest(series, LAST)).isEqualTo(Outcome.of(1));
    WorkingDayCalendar even = (month, window) -> 22;
    assertThat(DailyYearOnYear.of(series, LAST, even)).isEqualTo(none);
    assertThat(CalendarAdjustedGrowth.of(series, LAST, even, 0.6)).isEqualTo(none);
    assertThat(CalendarElasticity.leastSquares(series, LAST, KOREA, Window.MONTH).value())
        .isEqualTo(0);
  }

  @Property(seed = "3", tries = 300)
  void growthOfASumLiesBetweenTheRatesOfItsMonths(
      @ForAll("levels") List<Long> levels, @ForAll @IntRange(min = 1, max = 12) int k) {
    Levels series = series(levels, 1);
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = LAST - k + 1; at <= LAST; at++) {
      double rate = YearOnYear.of(series, at).value();
      least = Math.min(least, rate);
      most = Math.max(most, rate);
    }
    double slack = 1e-12 * (1 + Math.abs(most));
    assertThat(RollingYearOnYear.of(series, LAST, k).value())
        .isBetween(least - slack, most + slack);
  }

  @Property(seed = "4", tries = 300)
  void differentNamesOfOneSumAgree(@ForAll("levels") List<Long> levels) {
    Levels series = series(levels, 1);
    int january = month("2024-01");
    int february = month("2024-02");
    assertThat(RollingYearOnYear.of(series, LAST, 1)).isEqualTo(YearOnYear.of(series, LAST));
    assertThat(YearToDateGrowth.of(series, january)).isEqualTo(YearOnYear.of(series, january));
    assertThat(CombinedMonthsGrowth.of(series, february))
        .isEqualTo(YearToDateGrowth.of(series, february));
    assertThat(RollingYearOnYear.of(series, LAST, 12)).isEqualTo(YearToDateGrowth.of(series, LAST));
    assertThat(YearOnYear.of(RollingSum.view(series, 3), LAST))
        .isEqualTo(RollingYearOnYear.of(series, LAST, 3));
  }

  @Property(seed = "5", tries = 300)
  void theElasticityLeadsFromHeadlineToDailyGrowth(@ForAll("levels") List<Long> levels) {
    Levels series = series(levels, 1);
    for (int at = FIRST + 12; at <= LAST; at++) {
      assertClose(CalendarAdjustedGrowth.of(series, at, KOREA, 0), YearOnYear.of(series, at));
      assertClose(
          CalendarAdjustedGrowth.of(series, at, KOREA, 1), DailyYearOnYear.of(series, at, KOREA));
    }
  }

  private static Series series(List<Long> levels, int unit) {
    Series series = Series.empty();
    for (int i = 0; i < levels.size(); i++) {
      series.with(FIRST + i, levels.get(i) * unit);
    }
    return series;
  }

  private static void assertClose(Outcome found, Outcome expected) {
    assertThat(found.absence()).isEqualTo(expected.absence());
    assertThat(found.value())
        .isCloseTo(expected.value(), within(1e-12 * (1 + Math.abs(expected.value()))));
  }
}
