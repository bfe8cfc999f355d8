package io.exportindicators.indicators.targets;

import static io.exportindicators.indicators.targets.Tracked.december;
import static io.exportindicators.indicators.targets.Tracked.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttainmentTest {
  private static final Goal COUNT = new Goal(TargetKind.COUNT, null, List.of(end(2040, 10)));

  @Test
  void aFlowThatDoublesReachesItsTargetInTwoYears() {
    Goal goal = new Goal(TargetKind.ANNUAL_FLOW, null, List.of(end(2040, 16)));
    Attainment attainment = Attainment.of(goal, Tracked.years(2021, 1, 2, 4));
    assertThat(attainment.mean().value()).isCloseTo(december(2025), within(1e-6));
    assertThat(attainment.lower80().value()).isCloseTo(december(2025), within(1e-6));
    assertThat(attainment.upper80().value()).isCloseTo(december(2025), within(1e-6));
  }

  /**
   * Worked by hand: 1, 3, 4 give the slope 1.5 and s² = 1/6; with t = 3.0777 the band meets 10 at
   * 2.0301 and 11.0316 years after the last value, the line at 3.8889.
   */
  @Test
  void theIntervalIsWhereTheBandMeetsTheLevel() {
    Attainment attainment = Attainment.of(COUNT, Tracked.years(2021, 1, 3, 4));
    assertThat(attainment.mean().value()).isCloseTo(december(2023) + 12 * 3.8889, within(2e-3));
    assertThat(attainment.lower80().value()).isCloseTo(december(2023) + 12 * 2.0301, within(2e-3));
    assertThat(attainment.upper80().value()).isCloseTo(december(2023) + 12 * 11.0316, within(2e-3));
  }

  @Test
  void takesTheLastFiveYearsByTheYearOnly() {
    Tracked values = Tracked.years(2015, 900, 1, 2, 3, 4, 5, 6);
    assertThat(Attainment.of(COUNT, values).mean().value()).isCloseTo(december(2025), within(1e-6));
    assertThat(Attainment.of(COUNT, values.without(2018)).mean().value())
        .isCloseTo(december(2025), within(1e-6));
  }

  @Test
  void ranksFallToTheirTarget() {
    Goal goal = new Goal(TargetKind.RANK, null, List.of(end(2030, 3)));
    assertThat(Attainment.of(goal, Tracked.years(2021, 9, 8, 7)).mean().value())
        .isCloseTo(december(2027), within(1e-6));
    assertThat(Attainment.of(goal, Tracked.years(2021, 7, 8, 9)).mean())
        .isEqualTo(Outcome.absent("trend does not lead to the target"));
  }

  @Test
  void anUncertainTrendHasAnOpenEnd() {
    Attainment attainment = Attainment.of(COUNT, Tracked.years(2020, 3, 1, 4, 3));
    assertThat(attainment.mean().isPresent()).isTrue();
    assertThat(attainment.lower80().value())
        .isBetween((double) december(2023), attainment.mean().value());
    assertThat(attainment.upper80())
        .isEqualTo(Outcome.absent("no end within 100 years: the trend is not certain enough"));
  }

  @Test
  void saysWhyThereIsNoDate() {
    assertThat(Attainment.of(Goals.MEDICAL_DEVICES, Goals.medicalDevices()).mean())
        .isEqualTo(Outcome.absent("trend does not lead to the target"));
    assertThat(Attainment.of(COUNT, Tracked.years(2021, 4, 10)).mean())
        .isEqualTo(Outcome.absent("target is reached already"));
    assertThat(Attainment.of(COUNT, Tracked.years(2021, 4, 5)).lower80())
        .isEqualTo(Outcome.absent("fewer than three values a year apart"));
    assertThat(Attainment.of(COUNT, Tracked.years(2020, 1, 20, 30, 9)).mean())
        .isEqualTo(Outcome.absent("trend is at the target already, the latest value is not"));
    assertThat(Attainment.of(COUNT, Tracked.years(2021, 4, 4.01, 4.02)).upper80())
        .isEqualTo(Outcome.absent("trend takes more than 100 years"));
    assertThat(Attainment.of(COUNT, Tracked.years(2021, 4, 4, 4)).mean())
        .isEqualTo(Outcome.absent("trend does not lead to the target"));
    assertThat(Attainment.of(COUNT, Tracked.none()).mean()).isEqualTo(Outcome.absent("no value"));
  }
}
