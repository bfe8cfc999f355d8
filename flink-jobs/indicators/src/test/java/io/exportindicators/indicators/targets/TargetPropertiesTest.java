package io.exportindicators.indicators.targets;

import static io.exportindicators.indicators.targets.Tracked.december;
import static io.exportindicators.indicators.targets.Tracked.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Outcome;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for any goal above zero from 2020 with milestones in 2024 and 2030. */
class TargetPropertiesTest {
  @Provide
  Arbitrary<List<Double>> values() {
    return Arbitraries.doubles().between(1, 1_000).list().ofSize(6);
  }

  @Provide
  Arbitrary<TargetKind> inOneUnit() {
    return Arbitraries.of(TargetKind.ANNUAL_FLOW, TargetKind.STOCK, TargetKind.COUNT);
  }

  private static Goal goal(TargetKind kind, double base, double milestone, double target) {
    return new Goal(kind, end(2020, base), List.of(end(2024, milestone), end(2030, target)));
  }

  private static Tracked tracked(List<Double> values) {
    return Tracked.years(2018, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void assertSame(Outcome actual, Outcome expected) {
    assertThat(actual.absence()).isEqualTo(expected.absence());
    if (expected.isPresent()) {
      assertThat(actual.value())
          .isCloseTo(expected.value(), within(1e-6 * (1 + Math.abs(expected.value()))));
    }
  }

  @Property(seed = "1", tries = 500)
  void theUnitDoesNotMatter(
      @ForAll("inOneUnit") TargetKind kind,
      @ForAll("values") List<Double> values,
      @ForAll @DoubleRange(min = 1, max = 500) double base,
      @ForAll @DoubleRange(min = 501, max = 3_000) double target,
      @ForAll @DoubleRange(min = 0.01, max = 1_000) double unit) {
    Goal one = goal(kind, base, (base + target) / 2, target);
    Goal other = goal(kind, base * unit, (base + target) / 2 * unit, target * unit);
    Tracked seen = tracked(values);
    double last = values.get(5);
    assertSame(Progress.of(other, last * unit), Progress.of(one, last));
    assertSame(
        RequiredGrowth.of(other, last * unit, december(2023)),
        RequiredGrowth.of(one, last, december(2023)));
    for (int milestone = 0; milestone < 2; milestone++) {
      for (int passed : new int[] {december(2023), december(2024)}) {
        assertThat(Goals.judge(other, milestone, seen.times(unit), passed).status())
            .isEqualTo(Goals.judge(one, milestone, seen, passed).status());
      }
    }
    Attainment there = Attainment.of(one, seen);
    Attainment elsewhere = Attainment.of(other, seen.times(unit));
    assertSame(elsewhere.mean(), there.mean());
    assertSame(elsewhere.lower80(), there.lower80());
  }

  @Property(seed = "2", tries = 300)
  void thePathPassesThroughItsPointsAndOnlyRisesBetweenThem(
      @ForAll TargetKind kind,
      @ForAll @DoubleRange(min = 1, max = 100) double base,
      @ForAll @DoubleRange(min = 100, max = 200) double milestone,
      @ForAll @DoubleRange(min = 200, max = 900) double target) {
    Goal goal = goal(kind, kind == TargetKind.CUMULATIVE ? 0 : base, milestone, target);
    TargetPath path = TargetPath.of(goal).orElseThrow();
    assertThat(path.at(december(2024))).hasValue(milestone);
    assertThat(path.at(december(2030))).hasValue(target);
    if (kind != TargetKind.MAINTAIN) {
      assertThat(path.at(december(2020))).hasValue(goal.base().value());
    }
    double before = path.at(december(2020)).getAsDouble();
    for (int month = december(2020) + 1; month <= december(2030); month++) {
      double now = path.at(month).getAsDouble();
      assertThat(now).isBetween(before * (1 - 1e-12), target * (1 + 1e-12));
      before = now;
    }
  }

  @Property(seed = "3", tries = 300)
  void aValueOnThePathDoesNotDeviateAndIsOnPath(
      @ForAll("inOneUnit") TargetKind kind,
      @ForAll @DoubleRange(min = 1, max = 400) double base,
      @ForAll @DoubleRange(min = 500, max = 900) double target) {
    Goal goal = goal(kind, base, (base + target) / 2, target);
    double there = TargetPath.of(goal).orElseThrow().at(december(2022)).getAsDouble();
    assertThat(PathDeviation.of(goal, there, there)).isEqualTo(Outcome.of(0));
    assertThat(Goals.judge(goal, 1, Tracked.years(2022, there), december(2022)).status())
        .isEqualTo(TargetStatus.ON_PATH);
  }

  /** Both ends lie on the band of the line, computed here from its definition. */
  @Property(seed = "4", tries = 500)
  void theIntervalEndsOnTheBand(@ForAll("values") List<Double> values) {
    Goal goal = new Goal(TargetKind.COUNT, null, List.of(end(2030, 1_001)));
    Attainment attainment = Attainment.of(goal, tracked(values));
    if (!attainment.mean().isPresent()) {
      return;
    }
    double meanY = values.stream().mapToDouble(Double::doubleValue).sum() / 6;
    double slope = 0;
    for (int i = 0; i < 6; i++) {
      slope += (i - 2.5) * values.get(i) / 17.5;
    }
    double squares = 0;
    for (int i = 0; i < 6; i++) {
      squares += Math.pow(values.get(i) - meanY - slope * (i - 2.5), 2);
    }
    double mean = years(attainment.mean());
    double lower = years(attainment.lower80());
    assertThat(meanY + slope * mean).isCloseTo(1_001, within(1e-6));
    assertThat(lower).isBetween(2.5 - 1e-9, mean + 1e-9);
    double gap = 1_001 - meanY - slope * lower;
    double width = 1.5332062740589438 * Math.sqrt(squares / 4 * (1.0 / 6 + lower * lower / 17.5));
    if (lower > 2.5 + 1e-9) {
      assertThat(gap).isCloseTo(width, within(1e-6 * (1 + width)));
    } else {
      assertThat(gap).isLessThanOrEqualTo(width + 1e-6);
    }
    if (attainment.upper80().isPresent()) {
      double upper = years(attainment.upper80());
      double above = slope * upper + meanY - 1_001;
      double wider = 1.5332062740589438 * Math.sqrt(squares / 4 * (1.0 / 6 + upper * upper / 17.5));
      assertThat(upper).isGreaterThanOrEqualTo(mean - 1e-9);
      assertThat(above).isCloseTo(wider, within(1e-6 * (1 + wider)));
    }
  }

  /** Years from the middle of 2018 to 2023. */
  private static double years(Outcome month) {
    return (month.value() - december(2023)) / 12 + 2.5;
  }
}
