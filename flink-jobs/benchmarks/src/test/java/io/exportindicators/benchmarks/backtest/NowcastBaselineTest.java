package io.exportindicators.benchmarks.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.ingest.PlainFiguresReader;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.schemas.Flow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Real figures of 2019-01 to 2026-06, replayed. */
class NowcastBaselineTest {
  private static FiguresReplay replay;

  @BeforeAll
  static void read() {
    replay =
        new FiguresReplay(
            new PlainFiguresReader().read(FiguresFile.kcsOfTheDemo()),
            DefinitionTableReader.standard());
  }

  /** The same formulas by numpy 2.4.6, to the digits given. */
  @ParameterizedTest
  @CsvSource({
    "total, DAYS_1_TO_10, 6.57, 11.86, 12.65, 5.24, 6.37",
    "total, DAYS_1_TO_20, 6.57, 6.09, 5.51, 2.86, 2.66",
    "semiconductors, DAYS_1_TO_10, 8.50, 16.74, 10.24, 10.37, 7.30",
    "semiconductors, DAYS_1_TO_20, 8.50, 11.77, 6.38, 5.50, 4.47"
  })
  void haveTheMeasuredErrors(
      String sector,
      Window window,
      double growth,
      double scaled,
      double windowGrowth,
      double dailyGrowth,
      double regression) {
    NowcastCell cell = cell(sector, window);
    assertThat(cell.months()).hasSize(90);
    assertError(cell, NowcastBaseline.GROWTH_CONTINUES, growth);
    assertError(cell, NowcastBaseline.SCALED_BY_WORKING_DAYS, scaled);
    assertError(cell, NowcastBaseline.WINDOW_GROWTH, windowGrowth);
    assertError(cell, NowcastBaseline.DAILY_WINDOW_GROWTH, dailyGrowth);
    assertError(cell, NowcastBaseline.REGRESSION, regression);
  }

  @ParameterizedTest
  @CsvSource({
    "total, DAYS_1_TO_10",
    "total, DAYS_1_TO_20",
    "semiconductors, DAYS_1_TO_10",
    "semiconductors, DAYS_1_TO_20",
    "total without semiconductors, DAYS_1_TO_10",
    "total without semiconductors, DAYS_1_TO_20"
  })
  void areAllBeatenByTheNowcast(String sector, Window window) {
    NowcastCell cell = cell(sector, window);
    for (NowcastBaseline baseline : NowcastBaseline.values()) {
      assertThat(cell.error()).as(baseline.title()).isLessThan(cell.error(baseline));
    }
    assertThat(cell.coverage()).isBetween(75.0, 85.0);
  }

  /** At the very first release nothing is known but days 1 to 10 of its month. */
  @ParameterizedTest
  @EnumSource(NowcastBaseline.class)
  void haveNoEstimateWithoutTheirLevels(NowcastBaseline baseline) {
    List<ReplayedRelease> seen = new ArrayList<>();
    replay.forEach(seen::add);
    ReplayedSeries total = series("total");
    assertThat(
            baseline
                .estimate(
                    seen.get(0).levels(total, Window.DAYS_1_TO_10),
                    seen.get(0).levels(total, Window.MONTH),
                    Months.of(2016, 1),
                    new KoreanCalendar(),
                    Window.DAYS_1_TO_10)
                .isPresent())
        .isEqualTo(baseline == NowcastBaseline.SCALED_BY_WORKING_DAYS);
  }

  private static void assertError(NowcastCell cell, NowcastBaseline baseline, double measured) {
    assertThat(cell.error(baseline)).as(baseline.title()).isCloseTo(measured, within(0.00501));
  }

  private static NowcastCell cell(String sector, Window window) {
    NowcastReplay running =
        new NowcastReplay(
            series(sector), window, new KoreanCalendar(), Months.of(2019, 1), Months.of(2026, 6));
    replay.forEach(running::see);
    return running.result();
  }

  private static ReplayedSeries series(String sector) {
    return new ReplayedSeries("kcs-item/" + sector, "KOR", Flow.EXPORT);
  }
}
