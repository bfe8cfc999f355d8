package io.exportindicators.indicators.competitiveness;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.ComtradeFigures;
import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.structure.Share;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The world as a sum of reporters, and its gate. */
class WorldTest {
  private static final int Y2023 = month("2023-01");
  private static final int Y2024 = month("2024-01");

  private static Series years(long before, long now) {
    return Series.empty().with(Y2023, before).with(Y2024, now);
  }

  @Test
  void addsUpThoseThatAreKnown() {
    Levels world =
        WorldLevels.sum(List.of(years(90, 100), years(10, 0).without("2024-01"), Series.empty()));
    assertThat(world.at(Y2023)).hasValue(100);
    assertThat(world.at(Y2024)).hasValue(100);
    assertThat(world.at(Y2024 + 1)).isEmpty();
    assertThat(world.firstMonth()).isEqualTo(Y2023);
    assertThat(world.lastMonth()).isEqualTo(Y2024);
    Levels nobody = WorldLevels.sum(List.of());
    assertThat(nobody.firstMonth()).isGreaterThan(nobody.lastMonth());
  }

  @Test
  void isMissingWhereTheSumPassesTheLimit() {
    Levels large = years(Levels.LIMIT, 1);
    Levels world = WorldLevels.sum(Collections.nCopies(200, large));
    assertThat(world.at(Y2023)).isEmpty();
    assertThat(world.at(Y2024)).hasValue(200);
    assertThat(WorldCoverage.of(Collections.nCopies(200, large), Y2024))
        .isEqualTo(Outcome.absent("the world of 2023-01 is not known"));
  }

  @Test
  void measuresCoverageByTheYearBefore() {
    Series large = years(95, 200);
    Series late = years(5, 0).without("2024-01");
    Series fresh = years(0, 40).without("2023-01");
    List<Series> reporters = List.of(large, late, fresh);
    assertThat(WorldCoverage.of(reporters, Y2024)).isEqualTo(Outcome.of(0.95));
    assertThat(WorldCoverage.enough(WorldCoverage.of(reporters, Y2024), Y2024))
        .isEqualTo(Outcome.of(0.95));
    large.with(Y2023, 94);
    assertThat(WorldCoverage.of(reporters, Y2024).value()).isCloseTo(94 / 99.0, within(1e-15));
    assertThat(WorldCoverage.enough(WorldCoverage.of(reporters, Y2024), Y2024))
        .isEqualTo(Outcome.absent("only 94 % of the world has reported 2024-01"));
  }

  @Test
  void cannotBeJudgedWithoutAYearBefore() {
    List<Series> reporters = List.of(years(95, 200));
    assertThat(WorldCoverage.of(reporters, Y2023))
        .isEqualTo(Outcome.absent("the world of 2022-01 is not known"));
    assertThat(WorldCoverage.of(reporters, month("2025-01")))
        .isEqualTo(Outcome.absent("no reporter is known in 2025-01"));
    assertThat(WorldCoverage.of(List.of(years(0, 5)), Y2024))
        .isEqualTo(Outcome.absent("the world of 2023-01 is not above zero"));
    Levels world = WorldLevels.sum(reporters);
    assertThat(world.firstMonth()).isEqualTo(Y2023);
    assertThat(world.lastMonth()).isEqualTo(Y2024);
  }

  /** Real figures: 2024 holds 86 of 141 reporters, without Taiwan, 70 % of 2023. */
  @Test
  void closesFor2024OfIntegratedCircuits() {
    Map<String, Levels> circuits = ComtradeFigures.integratedCircuits();
    List<Levels> reporters = List.copyOf(circuits.values());
    assertThat(reporters.stream().filter(reporter -> reporter.at(Y2024).isPresent())).hasSize(86);
    assertThat(WorldCoverage.of(reporters, Y2023).value()).isCloseTo(0.99999754, within(1e-8));
    assertThat(WorldCoverage.of(reporters, Y2024).value()).isCloseTo(0.70096177, within(1e-8));
    assertThat(WorldCoverage.enough(WorldCoverage.of(reporters, Y2024), Y2024))
        .isEqualTo(Outcome.absent("only 70 % of the world has reported 2024-01"));

    Levels world = WorldLevels.sum(reporters);
    Levels korea = circuits.get("KOR");
    assertThat(Share.of(korea, world, Y2023).value()).isCloseTo(0.0905, within(5e-5));
    // What the gate keeps from being shown.
    assertThat(Share.of(korea, world, Y2024).value()).isCloseTo(0.1600, within(5e-5));
  }
}
