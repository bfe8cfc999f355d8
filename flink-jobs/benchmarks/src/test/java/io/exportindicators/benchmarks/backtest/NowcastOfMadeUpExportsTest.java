package io.exportindicators.benchmarks.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.schemas.Flow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The method knows nothing of the two real series: others it estimates as well. */
class NowcastOfMadeUpExportsTest {
  private static final int SEEDS = 4;

  /**
   * Four series of one kind together. No plain formula is closer by more than the twentieth part
   * (without a season and from 20 days, two coefficients are all there is to know), and most are
   * left far behind; intervals hold what they say.
   */
  @ParameterizedTest
  @CsvSource({
    "1.0, 0.05, 0.05",
    "0.2, 0.05, 0.05",
    "1.3, 0.05, 0.05",
    "1.0, 0.00, 0.05",
    "1.0, 0.20, 0.05",
    "1.0, 0.05, 0.15",
    "0.6, 0.05, 0.01"
  })
  void isCloseWhateverTheSeriesIsLike(double elasticity, double season, double noise) {
    MadeUpExports exports = new MadeUpExports(elasticity, season, noise);
    for (Window window : List.of(Window.DAYS_1_TO_10, Window.DAYS_1_TO_20)) {
      List<NowcastCell> cells = new ArrayList<>();
      for (int seed = 1; seed <= SEEDS; seed++) {
        cells.add(cell(exports.rows(seed), window));
      }
      double error = cells.stream().mapToDouble(NowcastCell::error).average().orElseThrow();
      Map<NowcastBaseline, Double> errors = new EnumMap<>(NowcastBaseline.class);
      for (NowcastBaseline of : NowcastBaseline.values()) {
        errors.put(of, cells.stream().mapToDouble(cell -> cell.error(of)).average().orElseThrow());
      }
      assertThat(errors)
          .as("%s against %s", error, errors)
          .allSatisfy((of, its) -> assertThat(error).isLessThan(1.05 * its));
      assertThat(cells.stream().mapToDouble(NowcastCell::coverage).average().orElseThrow())
          .isBetween(75.0, 85.0);
    }
  }

  private static NowcastCell cell(String[] rows, Window window) {
    NowcastReplay running =
        new NowcastReplay(
            new ReplayedSeries("kcs-item/total", "KOR", Flow.EXPORT),
            window,
            new KoreanCalendar(),
            Months.of(2017, 1),
            Months.of(2025, 12));
    new FiguresReplay(FiguresFile.releases("delta", rows), DefinitionTableReader.standard())
        .forEach(running::see);
    NowcastCell cell = running.result();
    assertThat(cell.months()).hasSize(108);
    return cell;
  }
}
