package io.exportindicators.indicators.competitiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Outcome;
import org.junit.jupiter.api.Test;

class LocationQuotientTest {
  /**
   * G. Krumme, University of Washington, Geography 350, "Shift &amp; Share Table": a region of
   * 1,000 employed, 500, 100, 200 and 200 in four industries that hold 10, 20, 40 and 30 percent of
   * the nation. Its location quotients are 5, 0.5, 0.5 and 0.667.
   */
  @Test
  void givesTheQuotientsOfATextbookRegion() {
    assertThat(LocationQuotient.of(500, 1_000, 10, 100).value()).isCloseTo(5, within(1e-12));
    assertThat(LocationQuotient.of(100, 1_000, 20, 100).value()).isCloseTo(0.5, within(1e-12));
    assertThat(LocationQuotient.of(200, 1_000, 40, 100).value()).isCloseTo(0.5, within(1e-12));
    assertThat(LocationQuotient.of(200, 1_000, 30, 100).value()).isCloseTo(0.667, within(5e-4));
  }

  @Test
  void isOneInTheNationItself() {
    assertThat(LocationQuotient.of(37, 512, 37, 512)).isEqualTo(Outcome.of(1));
    assertThat(LocationQuotient.of(0, 512, 37, 900)).isEqualTo(Outcome.of(0));
  }

  @Test
  void isAbsentWhereAFigureIsNotKnownOrCannotDivide() {
    assertThat(LocationQuotient.of(Double.NaN, 1, 1, 1))
        .isEqualTo(Outcome.absent("sector in the region is not known"));
    assertThat(LocationQuotient.of(1, 0, 1, 1)).isEqualTo(Outcome.absent("region is zero"));
    assertThat(LocationQuotient.of(1, 1, -2, 1)).isEqualTo(Outcome.absent("sector is negative"));
    assertThat(LocationQuotient.of(1, 1, 0, 1)).isEqualTo(Outcome.absent("sector is zero"));
    assertThat(LocationQuotient.of(1, 1, 1, Double.POSITIVE_INFINITY))
        .isEqualTo(Outcome.absent("nation is not known"));
  }
}
