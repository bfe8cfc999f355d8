package io.exportindicators.indicators.targets;

import static io.exportindicators.indicators.targets.Tracked.december;
import static io.exportindicators.indicators.targets.Tracked.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Progress, deviation, required and best growth. */
class TargetMeasuresTest {
  @Test
  void progressIsThePartOfTheWay() {
    assertThat(Progress.of(Goals.SEMICONDUCTORS, 99.2e9)).isEqualTo(Outcome.of(0));
    assertThat(Progress.of(Goals.SEMICONDUCTORS, 200e9)).isEqualTo(Outcome.of(1));
    assertThat(Progress.of(Goals.MEDICAL_DEVICES, 5.8e9).value())
        .isCloseTo(-2.8 / 7.4, within(1e-12));
    assertThat(Progress.of(Goals.RESEARCH_SUM, 122.5).value())
        .isCloseTo(122.5 / 170, within(1e-12));
  }

  @Test
  void thereIsNoProgressOfALevelOrFromNowhere() {
    assertThat(Progress.of(Goals.RESEARCH_SHARE, 0.0404).absence())
        .isEqualTo("no part of a way: told in points from the path, or in places");
    assertThat(Progress.of(Goals.CLINICAL_TRIALS, 5).isPresent()).isFalse();
    assertThat(Progress.of(Goals.BIO_HEALTH, 16e9)).isEqualTo(Outcome.absent("base is not known"));
    Goal still = new Goal(TargetKind.COUNT, end(2024, 4), List.of(end(2025, 4)));
    assertThat(Progress.of(still, 4)).isEqualTo(Outcome.absent("target is the base"));
  }

  @Test
  void deviationIsARatioPointsOrPlaces() {
    assertThat(PathDeviation.of(Goals.SEMICONDUCTORS, 90, 120)).isEqualTo(Outcome.of(-0.25));
    assertThat(PathDeviation.of(Goals.RESEARCH_SHARE, 26.5 / 656.6, 0.05).value())
        .isCloseTo(-0.00964, within(5e-6));
    assertThat(PathDeviation.relative(Goals.RESEARCH_SHARE, 0.04, 0.05).value())
        .isCloseTo(-0.2, within(1e-12));
    assertThat(PathDeviation.relative(Goals.CLINICAL_TRIALS, 7, 5)).isEqualTo(Outcome.of(-0.4));
    assertThat(PathDeviation.of(Goals.MATERIALS_FIRMS, 1, 0))
        .isEqualTo(Outcome.absent("path is zero"));
    assertThat(PathDeviation.relative(Goals.MATERIALS_FIRMS, 1, -1))
        .isEqualTo(Outcome.absent("path is negative"));
  }

  @Test
  void requiredGrowthLeadsToTheTarget() {
    double growth = RequiredGrowth.of(Goals.MEDICAL_DEVICES, 5.8e9, december(2023)).value();
    assertThat(growth).isCloseTo(0.289, within(5e-4));
    assertThat(5.8e9 * Math.pow(1 + growth, 4)).isCloseTo(16e9, within(1.0));
    assertThat(RequiredGrowth.of(Goals.MEDICAL_DEVICES, 0, 5.8e9, december(2023)).value())
        .isCloseTo(Math.sqrt(10.9 / 5.8) - 1, within(1e-12));
    assertThat(RequiredGrowth.of(Goals.SEMICONDUCTORS, 100e9, december(2030) - 6).value())
        .isCloseTo(3, within(1e-9));
  }

  @Test
  void noGrowthIsRequiredWhereItMeansNothing() {
    Outcome nothing = Outcome.absent("growth means nothing for this kind of goal");
    assertThat(RequiredGrowth.of(Goals.RESEARCH_SHARE, 0.04, december(2024))).isEqualTo(nothing);
    assertThat(RequiredGrowth.of(Goals.CLINICAL_TRIALS, 5, december(2024))).isEqualTo(nothing);
    assertThat(RequiredGrowth.of(Goals.RESEARCH_SUM, 5, december(2024))).isEqualTo(nothing);
    assertThat(RequiredGrowth.of(Goals.MATERIALS_FIRMS, 0, december(2024)))
        .isEqualTo(Outcome.absent("value is not above zero"));
    assertThat(RequiredGrowth.of(Goals.MATERIALS_FIRMS, 9, december(2030)))
        .isEqualTo(Outcome.absent("period ended 2030-12"));
  }

  @Test
  void bestGrowthIsThatOfTheBestFiveYears() {
    Tracked values = Tracked.years(2010, 1, 9, 9, 9, 9, 32, 9, 9, 9, 9, 16);
    assertThat(BestGrowth.of(values).value()).isCloseTo(1, within(1e-12));
    assertThat(BestGrowth.of(values.without(2010)).value()).isCloseTo(0, within(1e-12));
  }

  @Test
  void bestGrowthOfAShortHistoryIsThatOfAllOfIt() {
    assertThat(BestGrowth.of(Goals.medicalDevices()).value())
        .isCloseTo(Math.sqrt(5.8 / 8.6) - 1, within(1e-12));
    assertThat(BestGrowth.of(Tracked.years(2022, 1, 2)))
        .isEqualTo(Outcome.absent("fewer than two years of values"));
    assertThat(BestGrowth.of(Tracked.years(2021, 0, 1, 2)))
        .isEqualTo(Outcome.absent("a value is not above zero"));
    assertThat(BestGrowth.of(Tracked.none())).isEqualTo(Outcome.absent("no value"));
  }
}
