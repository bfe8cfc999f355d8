package io.exportindicators.indicators.productivity;

import static io.exportindicators.indicators.FigureSeries.quarters;
import static io.exportindicators.indicators.FigureSeries.years;
import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabourTest {
  private static final int NOW = month("2021-01");

  /**
   * Korea Productivity Center, labour productivity by value added, all industries, as published in
   * percent: 2021; 2019 (6 May 2020); 2022 (29 March 2023); second quarter of 2020 (4 November
   * 2020). Each is rounded to a tenth, so the productivity may be a tenth away.
   */
  @ParameterizedTest
  @CsvSource({"4.2, 0.4, 3.8", "1.9, 0.5, 1.4", "3.1, 0.8, 2.2", "-3.3, -6.2, 3.1"})
  void givesTheGrowthThatWasPublished(double valueAdded, double labour, double productivity) {
    Outcome growth =
        LabourProductivity.growth(
            years(2020, 100, 100 + valueAdded), years(2020, 100, 100 + labour), NOW);
    assertThat(growth.value()).isCloseTo(productivity / 100, within(0.0009));
  }

  @Test
  void roundsToThePublishedGrowthOf2021() {
    double growth =
        LabourProductivity.growth(years(2020, 100, 104.2), years(2020, 100, 100.4), NOW).value();
    assertThat(Math.round(1_000 * growth)).isEqualTo(38);
  }

  @Test
  void isAnIndexOfTheBaseYear() {
    Figures output = quarters("2020-01", 90, 100, 100, 110, 120);
    Figures persons = quarters("2020-01", 10, 10, 10, 10, 12);
    Figures hours = quarters("2020-01", 400, 400, 400, 400, 400);
    Figures input = LabourInput.view(persons, hours);
    assertThat(LabourProductivity.of(output, input, 2020, NOW)).isEqualTo(Outcome.of(100));
    assertThat(LabourProductivity.of(output, input, 2020, month("2020-10")).value())
        .isCloseTo(110, within(1e-12));
    assertThat(LabourProductivity.growth(output, input, NOW).value())
        .isCloseTo(120.0 / 90 / 1.2 - 1, within(1e-12));
  }

  @Test
  void multipliesPersonsByHours() {
    Figures input = LabourInput.view(years(2020, 10, 12, 14), years(2021, 40, 41));
    assertThat(input.at(NOW)).hasValue(480);
    assertThat(input.at(month("2020-01"))).isEmpty();
    assertThat(input.step()).isEqualTo(12);
    assertThat(input.firstMonth()).isEqualTo(NOW);
    assertThat(input.lastMonth()).isEqualTo(month("2022-01"));
    assertThatThrownBy(() -> LabourInput.view(years(2020, 1), quarters("2020-01", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("periods of 12 and of 3 months do not meet");
  }

  @Test
  void namesWhatIsMissing() {
    Figures two = years(2020, 100, 104);
    assertThat(LabourProductivity.of(two, years(2020, 1), 2020, NOW))
        .isEqualTo(Outcome.absent("labour input 2021 is missing"));
    assertThat(LabourProductivity.of(years(2020, 1), two, 2020, NOW))
        .isEqualTo(Outcome.absent("output 2021 is missing"));
    assertThat(LabourProductivity.of(two, years(2020, 1, 0), 2020, NOW))
        .isEqualTo(Outcome.absent("labour input 2021 is zero"));
    assertThat(LabourProductivity.of(two, two, 2019, NOW))
        .isEqualTo(Outcome.absent("output base year 2019 is not complete"));
    assertThat(LabourProductivity.growth(two, years(2020, 0, 1), NOW))
        .isEqualTo(Outcome.absent("labour input 2020 is zero"));
    assertThat(LabourProductivity.growth(two, years(2020, 1, 0), NOW))
        .isEqualTo(Outcome.absent("labour input is not above zero"));
    Outcome unlike = Outcome.absent("periods of 12 and of 3 months do not meet");
    assertThat(LabourProductivity.growth(two, quarters("2021-01", 1), NOW)).isEqualTo(unlike);
    assertThat(LabourProductivity.of(two, quarters("2021-01", 1), 2020, NOW)).isEqualTo(unlike);
  }

  /**
   * United States Bureau of Labor Statistics, "Productivity and Costs", nonfarm business, percent:
   * hourly compensation, productivity, unit labour cost. Fourth quarter of 2020 on the year and at
   * an annual rate on the quarter (USDL 21-0364), fourth quarter of 2016 (USDL 17-0298).
   */
  @ParameterizedTest
  @CsvSource({"6.7, 2.4, 4.2", "1.5, -4.2, 6.0", "3.0, 1.3, 1.7"})
  void givesTheUnitLabourCostThatWasPublished(double pay, double productivity, double cost) {
    Figures same = years(2020, 50, 50);
    Outcome index =
        UnitLabourCost.of(
            years(2020, 100, 100 + pay),
            same,
            years(2020, 100, 100 + productivity),
            same,
            2020,
            NOW);
    assertThat(index.value()).isCloseTo(100 + cost, within(0.1));
  }

  @Test
  void chargesEmployeesPayToTheHoursOfAll() {
    Outcome index =
        UnitLabourCost.of(
            years(2020, 600, 770),
            years(2020, 30, 35),
            years(2020, 1000, 1200),
            years(2020, 40, 44),
            2020,
            NOW);
    assertThat(index.value()).isCloseTo(100 * (22.0 / 20) / ((1200.0 / 44) / 25), within(1e-12));
  }

  @Test
  void hasNoUnitLabourCostOfNothing() {
    Figures two = years(2020, 1, 2);
    Figures one = years(2020, 1);
    Figures nothing = years(2020, 1, 0);
    assertThat(UnitLabourCost.of(one, two, two, two, 2020, NOW))
        .isEqualTo(Outcome.absent("compensation 2021 is missing"));
    assertThat(UnitLabourCost.of(two, nothing, two, two, 2020, NOW))
        .isEqualTo(Outcome.absent("employee hours 2021 is zero"));
    assertThat(UnitLabourCost.of(two, two, nothing, two, 2020, NOW))
        .isEqualTo(Outcome.absent("real output 2021 is zero"));
    assertThat(UnitLabourCost.of(two, two, two, years(2020, 1, -1), 2020, NOW))
        .isEqualTo(Outcome.absent("hours 2021 is negative"));
    assertThat(UnitLabourCost.of(two, two, two, quarters("2020-01", 1), 2020, NOW))
        .isEqualTo(Outcome.absent("periods of 12 and of 3 months do not meet"));
  }
}
