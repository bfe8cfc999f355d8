package io.exportindicators.indicators.growth;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.Window;
import org.junit.jupiter.api.Test;

class RunsTest {
  /** 2024: twelve times 100; 2025: as given from January. */
  private static Series on100(long... levels) {
    Series series =
        Series.from("2024-01", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100);
    for (int i = 0; i < levels.length; i++) {
      series.with(month("2025-01") + i, levels[i]);
    }
    return series;
  }

  @Test
  void countsFallsAndRisesUpToTheMonth() {
    Levels levels = on100(120, 90, 80, 99, 100, 101);
    assertThat(Runs.falls(levels, month("2025-04"))).isEqualTo(Outcome.of(3));
    assertThat(Runs.rises(levels, month("2025-04"))).isEqualTo(Outcome.of(0));
    assertThat(Runs.rises(levels, month("2025-06"))).isEqualTo(Outcome.of(1));
    assertThat(Runs.falls(levels, month("2025-05"))).isEqualTo(Outcome.of(0));
    assertThat(Runs.rises(levels, month("2025-05"))).isEqualTo(Outcome.of(0));
  }

  @Test
  void endsAtAGapOrTheStartOfTheSeries() {
    assertThat(Runs.falls(on100(90, 90, 90, 90), month("2025-04"))).isEqualTo(Outcome.of(4));
    Levels gap = on100(90, 90, 90, 90).without("2025-02");
    assertThat(Runs.falls(gap, month("2025-04"))).isEqualTo(Outcome.of(2));
    assertThat(Runs.falls(gap, month("2025-02"))).isEqualTo(Outcome.absent("2025-02 is missing"));
    Levels zeroBase = on100(90, 90, 90, 90).with("2024-03", 0);
    assertThat(Runs.falls(zeroBase, month("2025-04"))).isEqualTo(Outcome.of(1));
    Levels risesFromZero = on100(110, 110, 110, 110).with("2024-03", 0);
    assertThat(Runs.rises(risesFromZero, month("2025-04"))).isEqualTo(Outcome.of(1));
    assertThat(Runs.falls(zeroBase, month("2025-03")))
        .isEqualTo(Outcome.absent("base 2024-03 is zero"));
  }

  @Test
  void findsTheSlumpsOfSemiconductors() {
    Levels semiconductors = KcsFigures.semiconductors(Window.MONTH);
    // 2018-12 to 2020-01, and 2022-08 to 2023-10
    assertThat(Runs.falls(semiconductors, month("2020-01"))).isEqualTo(Outcome.of(14));
    assertThat(Runs.falls(semiconductors, month("2023-10"))).isEqualTo(Outcome.of(15));
  }
}
