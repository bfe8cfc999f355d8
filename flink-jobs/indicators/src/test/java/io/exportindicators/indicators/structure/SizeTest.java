package io.exportindicators.indicators.structure;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.KcsFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.growth.RollingSum;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeTest {
  private static final int DECEMBER = month("2024-12");

  private static Series year(long januaryToNovember, long december) {
    Series series = Series.empty();
    for (int at = month("2024-01"); at < DECEMBER; at++) {
      series.with(at, januaryToNovember);
    }
    return series.with(DECEMBER, december);
  }

  @Test
  void sharesInTheMonthAndInTheYear() {
    assertThat(Share.of(year(10, 30), year(100, 120), DECEMBER)).isEqualTo(Outcome.of(0.25));
    assertThat(Share.ofSum(year(10, 32), year(100, 320), DECEMBER, 12)).isEqualTo(Outcome.of(0.1));
    assertThat(Share.ofSum(year(10, 20), year(100, 200), DECEMBER, 3)).isEqualTo(Outcome.of(0.1));
  }

  @Test
  void hasNoShareWithAGapOrOfNothing() {
    assertThat(Share.of(year(1, 1), year(9, 0), DECEMBER))
        .isEqualTo(Outcome.absent("total is zero"));
    assertThat(Share.of(year(1, 1), year(9, -1), DECEMBER))
        .isEqualTo(Outcome.absent("total is negative"));
    assertThat(Share.of(year(1, 0), year(9, 9), DECEMBER)).isEqualTo(Outcome.of(0));
    assertThat(Share.ofSum(year(1, 1).without("2024-05"), year(9, 9), DECEMBER, 12))
        .isEqualTo(Outcome.absent("item 2024-05 is missing"));
    assertThat(Share.ofSum(year(1, 1), year(9, 9).without("2024-01"), DECEMBER, 12))
        .isEqualTo(Outcome.absent("total 2024-01 is missing"));
    assertThatThrownBy(() -> Share.ofSum(year(1, 1), year(9, 9), DECEMBER, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void relatesOneSectorToAnother() {
    assertThat(RelativeSize.of(year(10, 10), year(100, 100), DECEMBER)).isEqualTo(Outcome.of(0.1));
    assertThat(RelativeSize.of(year(10, 10).without("2024-03"), year(100, 100), DECEMBER))
        .isEqualTo(Outcome.absent("sector 2024-03 is missing"));
    assertThat(RelativeSize.of(year(10, 10), year(100, 100).without("2024-03"), DECEMBER))
        .isEqualTo(Outcome.absent("other sector 2024-03 is missing"));
    assertThat(RelativeSize.of(year(1, 1), year(0, 0), DECEMBER))
        .isEqualTo(Outcome.absent("other sector is zero"));
  }

  @Test
  void givesTheShareOfSemiconductorsIn2024() {
    assertThat(
            Share.ofSum(
                    KcsFigures.semiconductors(Window.MONTH),
                    KcsFigures.total(Window.MONTH),
                    DECEMBER,
                    12)
                .value())
        .isCloseTo(143.769 / 683.609, within(1e-5));
  }

  @Test
  void ranksByValueAndLetsEqualsShare() {
    Levels first = year(1, 50);
    Levels second = year(100, 40);
    Levels equal = year(1, 40);
    Levels last = year(1, 0);
    List<Levels> all = List.of(last, second, first, equal);
    assertThat(Rank.of(first, all, DECEMBER)).isEqualTo(Outcome.of(1));
    assertThat(Rank.of(second, all, DECEMBER)).isEqualTo(Outcome.of(2));
    assertThat(Rank.of(equal, all, DECEMBER)).isEqualTo(Outcome.of(2));
    assertThat(Rank.of(last, all, DECEMBER)).isEqualTo(Outcome.of(4));
    assertThat(
            Rank.of(
                RollingSum.view(second, 12),
                List.of(RollingSum.view(first, 12), RollingSum.view(equal, 12)),
                DECEMBER))
        .isEqualTo(Outcome.of(1));
  }

  @Test
  void hasNoRankAmongTheUnknown() {
    Levels gap = year(1, 1).without("2024-12");
    assertThat(Rank.of(gap, List.of(), DECEMBER)).isEqualTo(Outcome.absent("2024-12 is missing"));
    assertThat(Rank.of(year(1, 1), List.of(year(1, 1), gap), DECEMBER))
        .isEqualTo(Outcome.absent("item 2 of 2: 2024-12 is missing"));
  }
}
