package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Months;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedGrowthTest {
  private static final double ERROR_OF_DOUBLES = 1e-9;
  private static final List<PublishedRate> RATES = PublishedRate.all();

  @Test
  void isOursWithinTheRoundingOfThePrint() {
    assertThat(RATES.stream().filter(PublishedRate::agrees))
        .hasSize(192)
        .allSatisfy(
            rate ->
                assertThat(rate.distance())
                    .as("%s", rate)
                    .isLessThanOrEqualTo(
                        PublishedRate.rounding(rate.printed()) + ERROR_OF_DOUBLES));
  }

  @Test
  void isOursInMoreThanTwoYearsOfMonthsForTheTotalAndForSemiconductors() {
    assertThat(calendarMonths(agreeing(PublishedRate.TOTAL))).hasSize(47);
    assertThat(calendarMonths(agreeing(PublishedRate.SEMICONDUCTORS))).hasSize(56);
    assertThat(calendarMonths(agreeing(PublishedRate.TOTAL).filter(PublishedRate::isOfWholeMonth)))
        .hasSize(39);
    assertThat(
            calendarMonths(
                agreeing(PublishedRate.SEMICONDUCTORS).filter(PublishedRate::isOfWholeMonth)))
        .hasSize(10);
  }

  @Test
  void isApartByNoMoreThanTheFileSaysWhereFiguresWereRevised() {
    assertThat(RATES.stream().filter(rate -> !rate.agrees()))
        .hasSize(178)
        .allSatisfy(
            rate ->
                assertThat(rate.distance())
                    .as("%s", rate)
                    .isGreaterThan(PublishedRate.rounding(rate.printed()))
                    .isBetween(
                        rate.apart().orElseThrow().doubleValue() - 0.01,
                        rate.apart().orElseThrow().doubleValue()));
  }

  @Test
  void isApartForTheReasonThatTheFileGives() {
    assertThat(
            RATES.stream()
                .collect(Collectors.groupingBy(PublishedRate::reason, Collectors.counting())))
        .isEqualTo(Map.of("", 192L, "level revised", 64L, "printed anew", 31L, "not shown", 83L));
    assertThat(RATES)
        .allSatisfy(
            rate -> assertThat(reasonThatCanBeShown(rate)).as("%s", rate).isEqualTo(rate.reason()));
  }

  @Test
  void isTheGrowthOfTheLevelPrintedBesideItOverOurLevelOfTheYearBefore() {
    assertThat(RATES.stream().filter(rate -> rate.value().isPresent()))
        .hasSize(95)
        .allSatisfy(
            rate -> {
              BigDecimal value = rate.value().orElseThrow();
              long base = rate.levels().at(rate.month() - Months.YEAR).orElseThrow();
              ReportedLevels levels =
                  new ReportedLevels(
                      new TreeMap<>(
                          Map.of(
                              rate.month() - Months.YEAR,
                              base,
                              rate.month(),
                              value.movePointRight(10).longValueExact())));
              double ofLevel =
                  100 * PublishedRate.rounding(value) / (base / PublishedRate.CENTS_OF_100_MILLION);
              assertThat(rate.growth(levels))
                  .as("%s", rate)
                  .isCloseTo(
                      rate.printed().doubleValue(),
                      within(PublishedRate.rounding(rate.printed()) + ofLevel + ERROR_OF_DOUBLES));
            });
  }

  private static String reasonThatCanBeShown(PublishedRate rate) {
    if (rate.agrees()) {
      return "";
    }
    if (rate.isRevised()) {
      return "level revised";
    }
    boolean again =
        RATES.stream()
            .filter(other -> other.period().equals(rate.period()))
            .filter(other -> other.product().equals(rate.product()))
            .filter(other -> other.released().isAfter(rate.released()))
            .anyMatch(other -> other.printed().compareTo(rate.printed()) != 0);
    return again ? "printed anew" : "not shown";
  }

  private static Stream<PublishedRate> agreeing(String product) {
    return RATES.stream().filter(rate -> rate.agrees() && rate.product().equals(product));
  }

  private static List<YearMonth> calendarMonths(Stream<PublishedRate> rates) {
    return rates.map(rate -> rate.period().firstMonth()).distinct().toList();
  }
}
