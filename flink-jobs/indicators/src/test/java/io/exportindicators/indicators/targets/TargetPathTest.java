package io.exportindicators.indicators.targets;

import static io.exportindicators.indicators.Series.month;
import static io.exportindicators.indicators.targets.Tracked.december;
import static io.exportindicators.indicators.targets.Tracked.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.FigureSeries;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goals, the path between their points, and its seasons. */
class TargetPathTest {
  private static TargetPath path(Goal goal) {
    return TargetPath.of(goal).orElseThrow();
  }

  @Test
  void refusesGoalsThatAreNone() {
    assertThatThrownBy(() -> new Goal(TargetKind.COUNT, null, List.of()))
        .hasMessage("a goal without a milestone");
    assertThatThrownBy(
            () -> new Goal(TargetKind.COUNT, end(2025, 1), List.of(end(2027, 3), end(2026, 2))))
        .hasMessage("milestone 2026-12 is not after 2027-12");
    assertThatThrownBy(() -> new Goal(TargetKind.COUNT, end(2025, 1), List.of(end(2025, 3))))
        .hasMessage("milestone 2025-12 is not after 2025-12");
    assertThatThrownBy(
            () -> new Goal(TargetKind.CUMULATIVE, end(2023, 31.1), List.of(end(2027, 9))))
        .hasMessage("base of a cumulative goal is not 0: 31.1");
    assertThatThrownBy(() -> new PathPoint(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void flowsGrowByTheSameRateThroughTheirMilestones() {
    TargetPath path = path(Goals.MEDICAL_DEVICES);
    assertThat(path.form()).isEqualTo(TargetPath.Form.GEOMETRIC);
    assertThat(path.at(december(2021))).hasValue(8.6e9);
    assertThat(path.at(december(2023)).getAsDouble())
        .isCloseTo(Math.sqrt(8.6 * 10.9) * 1e9, within(1.0));
    assertThat(path.at(december(2025))).hasValue(10.9e9);
    assertThat(path.at(december(2026)).getAsDouble())
        .isCloseTo(Math.sqrt(10.9 * 16) * 1e9, within(1.0));
    assertThat(path.at(december(2027))).hasValue(16e9);
    assertThat(path.at(december(2021) - 1)).isEmpty();
    assertThat(path.at(december(2027) + 1)).isEmpty();
  }

  @Test
  void sumsCountsRanksAndFlowsFromNothingMoveByTheSameAmount() {
    TargetPath sum = path(Goals.RESEARCH_SUM);
    assertThat(sum.form()).isEqualTo(TargetPath.Form.LINEAR);
    assertThat(sum.at(december(2025)).getAsDouble()).isCloseTo(102, within(1e-12));
    assertThat(sum.at(month("2023-06")).getAsDouble()).isCloseTo(17, within(1e-12));
    assertThat(path(Goals.CLINICAL_TRIALS).at(december(2023)).getAsDouble())
        .isCloseTo(5, within(1e-12));
    Goal fromNothing = new Goal(TargetKind.STOCK, end(2022, 0), List.of(end(2026, 4)));
    assertThat(path(fromNothing).form()).isEqualTo(TargetPath.Form.LINEAR);
    assertThat(path(fromNothing).at(december(2023))).hasValue(1);
  }

  @Test
  void aLevelIsKeptFromTheStart() {
    TargetPath path = path(Goals.RESEARCH_SHARE);
    assertThat(path.form()).isEqualTo(TargetPath.Form.LEVEL);
    assertThat(path.at(december(2024))).hasValue(0.05);
    assertThat(path.at(december(2027))).hasValue(0.05);
    assertThat(path.at(december(2022))).isEmpty();
    TargetPath noBase = path(new Goal(TargetKind.MAINTAIN, null, List.of(end(2027, 0.05))));
    assertThat(noBase.at(december(2000))).hasValue(0.05);
    assertThat(noBase.at(december(2028))).isEmpty();
  }

  @Test
  void hasNoPathFromAnUnknownBase() {
    assertThat(TargetPath.of(Goals.BIO_HEALTH)).isEmpty();
  }

  /** Two years whose first halves had a third and a fifth of the year. */
  @Test
  void asksForTheSeasonsShareOfTheYear() {
    double[] years = new double[24];
    Arrays.fill(years, 0, 6, 1);
    Arrays.fill(years, 6, 12, 2);
    Arrays.fill(years, 12, 18, 1);
    Arrays.fill(years, 18, 24, 4);
    FigureSeries monthly = FigureSeries.months("2024-01", years).with("2026-01", 1e9);
    Goal goal = new Goal(TargetKind.ANNUAL_FLOW, end(2025, 100), List.of(end(2026, 150)));
    TargetPath path = path(goal);
    assertThat(SeasonalPath.expected(monthly, path, month("2026-06")).value())
        .isCloseTo(150 * (1.0 / 3 + 1.0 / 5) / 2, within(1e-12));
    assertThat(SeasonalPath.expected(monthly, path, month("2026-12"))).isEqualTo(Outcome.of(150));
    assertThat(SeasonalPath.expected(monthly.without("2024-03"), path, month("2026-06")).value())
        .isCloseTo(30, within(1e-12));
  }

  @Test
  void hasNoSeasonsWithoutACompleteYear() {
    TargetPath path = path(Goals.SEMICONDUCTORS);
    FigureSeries eleven = FigureSeries.months("2024-02", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(SeasonalPath.expected(eleven, path, month("2025-03")))
        .isEqualTo(Outcome.absent("no complete year among the five before 2025"));
    assertThat(SeasonalPath.expected(eleven, path, month("2031-03")))
        .isEqualTo(Outcome.absent("no path at the end of 2031"));
    FigureSeries whole = eleven.with("2024-01", 1);
    assertThat(SeasonalPath.expected(whole, path, month("2029-12")).value())
        .isEqualTo(path.at(Months.of(2029, 12)).getAsDouble());
    assertThat(SeasonalPath.expected(whole, path, month("2030-12")).isPresent()).isFalse();
    assertThatThrownBy(
            () -> SeasonalPath.expected(FigureSeries.years(2024, 1), path, month("2025-01")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
