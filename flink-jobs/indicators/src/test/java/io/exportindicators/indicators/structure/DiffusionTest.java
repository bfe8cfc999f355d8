package io.exportindicators.indicators.structure;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffusionTest {
  private static final int JULY = month("2025-07");

  private static Series pair(long before, long now) {
    return Series.empty().with("2024-07", before).with("2025-07", now);
  }

  @Test
  void countsRisesFullyAndFlatItemsHalf() {
    assertThat(Diffusion.of(List.of(pair(1, 2), pair(9, 10), pair(5, 5), pair(1000, 1)), JULY))
        .isEqualTo(Outcome.of(2.5 / 4));
    assertThat(Diffusion.of(List.of(pair(2, 1)), JULY)).isEqualTo(Outcome.of(0));
    assertThat(Diffusion.of(List.of(pair(1, 2)), JULY)).isEqualTo(Outcome.of(1));
  }

  @Test
  void takesAStartFromZeroAsARise() {
    assertThat(Diffusion.of(List.of(pair(0, 1), pair(1, 0), pair(0, 0)), JULY))
        .isEqualTo(Outcome.of(0.5));
  }

  @Test
  void isAbsentWithAGapOrWithoutItems() {
    assertThat(Diffusion.of(List.of(), JULY)).isEqualTo(Outcome.absent("there are no items"));
    assertThat(Diffusion.of(List.of(pair(1, 2), pair(1, 2).without("2024-07")), JULY))
        .isEqualTo(Outcome.absent("item 2 of 2: 2024-07 is missing"));
    assertThat(Diffusion.of(List.of(pair(1, 2).without("2025-07"), pair(1, 2)), JULY))
        .isEqualTo(Outcome.absent("item 1 of 2: 2025-07 is missing"));
  }
}
