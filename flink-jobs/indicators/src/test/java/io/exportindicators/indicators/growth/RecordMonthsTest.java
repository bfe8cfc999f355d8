package io.exportindicators.indicators.growth;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import org.junit.jupiter.api.Test;

class RecordMonthsTest {
  private static final Levels LEVELS = Series.from("2025-01", 50, 90, 60, 70, 80, 80, 40);

  @Test
  void countsBackToALevelAsHigh() {
    assertThat(RecordMonths.highest(LEVELS, month("2025-05"))).isEqualTo(Outcome.of(3));
    assertThat(RecordMonths.highest(LEVELS, month("2025-06"))).isEqualTo(Outcome.of(1));
    assertThat(RecordMonths.highest(LEVELS, month("2025-03"))).isEqualTo(Outcome.of(1));
  }

  @Test
  void countsBackToALevelAsLow() {
    assertThat(RecordMonths.lowest(LEVELS, month("2025-03"))).isEqualTo(Outcome.of(2));
    assertThat(RecordMonths.lowest(LEVELS, month("2025-06"))).isEqualTo(Outcome.of(1));
  }

  @Test
  void countsTheWholeKnownHistoryWhereThereIsNone() {
    assertThat(RecordMonths.highest(LEVELS, month("2025-02"))).isEqualTo(Outcome.of(2));
    assertThat(RecordMonths.lowest(LEVELS, month("2025-07"))).isEqualTo(Outcome.of(7));
    assertThat(RecordMonths.highest(LEVELS, month("2025-01"))).isEqualTo(Outcome.of(1));
  }

  @Test
  void knowsNothingBeforeAGap() {
    Levels gap = Series.from("2025-01", 50, 90, 60, 70, 80).without("2025-03");
    assertThat(RecordMonths.highest(gap, month("2025-05"))).isEqualTo(Outcome.of(2));
    assertThat(RecordMonths.highest(gap, month("2025-03")))
        .isEqualTo(Outcome.absent("2025-03 is missing"));
  }

  @Test
  void goesThroughTenThousandMonths() {
    Series longest = Series.empty();
    int first = month("1200-01");
    for (int i = 0; i < 10_000; i++) {
      longest.with(first + i, 1000 + i);
    }
    assertThat(RecordMonths.highest(longest, first + 9_999)).isEqualTo(Outcome.of(10_000));
    assertThat(Runs.rises(longest, first + 9_999)).isEqualTo(Outcome.of(10_000 - 12));
  }
}
