package io.exportindicators.indicators.productivity;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.FigureSeries;
import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for any figures above zero: two years from 2020-01. */
class ProductivityPropertiesTest {
  private static final int NOW = month("2021-01");

  @Provide
  Arbitrary<List<Double>> figures() {
    return Arbitraries.doubles().between(1, 1_000).list().ofSize(24);
  }

  private static FigureSeries months(List<Double> figures) {
    return FigureSeries.months(
        "2020-01", figures.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static FigureSeries years(double first, double second) {
    return FigureSeries.years(2020, first, second);
  }

  private static void assertClose(Outcome actual, Outcome expected) {
    assertThat(actual.isPresent()).isTrue();
    assertThat(actual.value())
        .isCloseTo(expected.value(), within(1e-9 * (1 + Math.abs(expected.value()))));
  }

  @Property(seed = "1", tries = 300)
  void theUnitDoesNotMatter(
      @ForAll("figures") List<Double> output,
      @ForAll("figures") List<Double> hours,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double unit) {
    FigureSeries made = months(output);
    FigureSeries worked = months(hours);
    assertClose(
        LabourProductivity.of(made.times(unit), worked, 2020, NOW),
        LabourProductivity.of(made, worked, 2020, NOW));
    assertClose(
        LabourProductivity.growth(made, worked.times(unit), NOW),
        LabourProductivity.growth(made, worked, NOW));
    assertClose(
        UnitLabourCost.of(made.times(unit), worked, made, worked.times(unit), 2020, NOW),
        UnitLabourCost.of(made, worked, made, worked, 2020, NOW));
    assertClose(
        FigureGrowth.yearOnYear(PeriodMean.view(made.times(unit), 12), NOW),
        FigureGrowth.yearOnYear(PeriodMean.view(made, 12), NOW));
  }

  @Property(seed = "2", tries = 300)
  void growthOfOutputIsThatOfProductivityByThatOfLabour(
      @ForAll("figures") List<Double> output, @ForAll("figures") List<Double> hours) {
    Figures made = PeriodMean.view(months(output), 3);
    Figures worked = PeriodMean.view(months(hours), 3);
    double product =
        (1 + LabourProductivity.growth(made, worked, NOW).value())
            * (1 + FigureGrowth.yearOnYear(worked, NOW).value());
    double whole = 1 + FigureGrowth.yearOnYear(made, NOW).value();
    assertThat(product).isCloseTo(whole, within(1e-9 * whole));
    double byIndex =
        LabourProductivity.of(made, worked, 2020, NOW).value()
            / LabourProductivity.of(made, worked, 2020, NOW - 12).value();
    assertThat(byIndex * worked.at(NOW).getAsDouble() / worked.at(NOW - 12).getAsDouble())
        .isCloseTo(whole, within(1e-9 * whole));
  }

  @Property(seed = "3", tries = 100)
  void aConstantSeriesStaysAtHundred(@ForAll @DoubleRange(min = 1, max = 1_000_000) double level) {
    double[] same = new double[24];
    Arrays.fill(same, level);
    Figures constant = FigureSeries.months("2020-01", same);
    Figures quarterly = PeriodMean.view(constant, 3);
    assertThat(quarterly.at(NOW).getAsDouble()).isCloseTo(level, within(1e-12 * level));
    assertClose(Rebasing.of(constant, 2020, NOW), Outcome.of(100));
    assertClose(Rebasing.of(quarterly, 2020, NOW), Outcome.of(100));
    assertClose(LabourProductivity.of(constant, constant, 2020, NOW), Outcome.of(100));
    assertThat(FigureGrowth.yearOnYear(constant, NOW)).isEqualTo(Outcome.of(0));
    assertThat(LabourProductivity.growth(constant, constant, NOW)).isEqualTo(Outcome.of(0));
  }

  /** Output of {@code A L^s K^(1-s)}: what is left is the growth of A, whatever the factors do. */
  @Property(seed = "4", tries = 300)
  void findsTheTechnologyOfACobbDouglasEconomy(
      @ForAll @DoubleRange(min = 0.5, max = 2) double technology,
      @ForAll @DoubleRange(min = 0.1, max = 10) double labour,
      @ForAll @DoubleRange(min = 0.1, max = 10) double capital,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double share,
      @ForAll @DoubleRange(min = 0.1, max = 10) double prices) {
    double output = technology * Math.pow(labour, share) * Math.pow(capital, 1 - share);
    Outcome growth =
        TotalFactorProductivity.growth(
            years(7, 7 * output),
            years(3, 3 * labour),
            years(5, 5 * capital),
            years(share, share * prices),
            years(1, prices),
            NOW);
    assertThat(growth.value()).isCloseTo(Math.log(technology), within(1e-9));
  }

  /**
   * Where output is not deflated and all who work are employees, it is the labour share's index.
   */
  @Property(seed = "5", tries = 300)
  void theUnitLabourCostOfNominalOutputIsTheLabourShare(
      @ForAll @DoubleRange(min = 0.1, max = 10) double pay,
      @ForAll @DoubleRange(min = 0.1, max = 10) double output,
      @ForAll @DoubleRange(min = 0.1, max = 10) double hours) {
    Outcome cost =
        UnitLabourCost.of(
            years(0.6, 0.6 * pay),
            years(8, 8 * hours),
            years(1, output),
            years(8, 8 * hours),
            2020,
            NOW);
    assertClose(cost, Outcome.of(100 * pay / output));
  }

  @Property(seed = "6", tries = 300)
  void unitLabourCostByProductivityIsPayAnHour(
      @ForAll("figures") List<Double> pay,
      @ForAll("figures") List<Double> output,
      @ForAll("figures") List<Double> hours) {
    Figures worked = months(hours);
    double product =
        UnitLabourCost.of(months(pay), worked, months(output), worked, 2020, NOW).value()
            * LabourProductivity.of(months(output), worked, 2020, NOW).value()
            / 100;
    assertClose(
        Outcome.of(product),
        Outcome.of(
            100
                * Rebasing.of(months(pay), 2020, NOW).value()
                / Rebasing.of(worked, 2020, NOW).value()));
  }
}
