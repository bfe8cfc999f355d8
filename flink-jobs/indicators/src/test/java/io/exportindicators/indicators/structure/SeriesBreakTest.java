package io.exportindicators.indicators.structure;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import org.junit.jupiter.api.Test;

class SeriesBreakTest {
  private static final int JANUARY = month("2026-01");

  @Test
  void setsTheNewLevelAgainstTheOld() {
    assertThat(
            SeriesBreak.of(
                Series.from("2026-01", 110, 150), Series.from("2025-12", 90, 100), JANUARY))
        .isEqualTo(Outcome.of(1.1));
  }

  @Test
  void hasNoRatioWithoutACommonMonth() {
    Series recent = Series.from("2026-01", 110);
    assertThat(SeriesBreak.of(recent, Series.from("2025-12", 90), JANUARY))
        .isEqualTo(Outcome.absent("no common month"));
    assertThat(SeriesBreak.of(recent, Series.empty(), JANUARY))
        .isEqualTo(Outcome.absent(SeriesBreak.NO_COMMON_MONTH));
    assertThat(SeriesBreak.of(Series.empty(), recent, JANUARY))
        .isEqualTo(Outcome.absent("2026-01 is missing"));
    assertThat(SeriesBreak.of(recent, Series.from("2026-01", 0), JANUARY))
        .isEqualTo(Outcome.absent("base 2026-01 is zero"));
    assertThat(SeriesBreak.of(Series.from("2026-01", 0), recent, JANUARY)).isEqualTo(Outcome.of(0));
  }
}
