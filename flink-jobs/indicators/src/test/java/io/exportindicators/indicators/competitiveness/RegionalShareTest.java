package io.exportindicators.indicators.competitiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Outcome;
import org.junit.jupiter.api.Test;

class RegionalShareTest {
  @Test
  void isThePartThatTheRegionHas() {
    assertThat(RegionalShare.of(30, 120)).isEqualTo(Outcome.of(0.25));
    assertThat(RegionalShare.of(0, 120)).isEqualTo(Outcome.of(0));
    assertThat(RegionalShare.of(120, 120)).isEqualTo(Outcome.of(1));
  }

  @Test
  void overTheRegionsShareOfEverythingIsTheLocationQuotient() {
    double quotient = LocationQuotient.of(30, 400, 120, 9_000).value();
    assertThat(RegionalShare.of(30, 120).value() / RegionalShare.of(400, 9_000).value())
        .isCloseTo(quotient, within(1e-12));
  }

  @Test
  void isAbsentForTheReasonsOfTheQuotient() {
    assertThat(RegionalShare.of(Double.NaN, 1))
        .isEqualTo(Outcome.absent("sector in the region is not known"));
    assertThat(RegionalShare.of(-1, 1))
        .isEqualTo(Outcome.absent("sector in the region is negative"));
    assertThat(RegionalShare.of(1, Double.NaN)).isEqualTo(Outcome.absent("sector is not known"));
    assertThat(RegionalShare.of(1, 0)).isEqualTo(Outcome.absent("sector is zero"));
  }
}
