package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.schemas.ReferencePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rate as printed, with the level beside it and why it is not ours.
 *
 * @param released the day of the print
 * @param period a month or a window of it
 * @param product of the customs service
 * @param printed in percent
 * @param value the level, in 100 million US dollars
 * @param apart percentage points between it and our rate, rounded up
 * @param reason of being apart, or nothing
 */
record PublishedRate(
    LocalDate released,
    ReferencePeriod period,
    String product,
    BigDecimal printed,
    Optional<BigDecimal> value,
    Optional<BigDecimal> apart,
    String reason) {
  static final String TOTAL = "00";
  static final String SEMICONDUCTORS = "01";
  static final double CENTS_OF_100_MILLION = 1e10;

  /** All rates that were printed. */
  static List<PublishedRate> all() {
    Map<String, LocalDate> released =
        PublishedFile.rows("releases.csv").stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> LocalDate.parse(cells[3])));
    return PublishedFile.rows("growth.csv").stream()
        .map(cells -> of(cells, Optional.ofNullable(released.get(cells[0])).orElseThrow()))
        .toList();
  }

  private static PublishedRate of(String[] cells, LocalDate released) {
    Function<String, Optional<BigDecimal>> number =
        text -> Optional.of(text).filter(some -> !some.isEmpty()).map(BigDecimal::new);
    return new PublishedRate(
        released,
        ReferencePeriod.parse(cells[1]).orElseThrow(),
        cells[2],
        new BigDecimal(cells[3]),
        number.apply(cells[4]),
        number.apply(cells[5]),
        cells[6]);
  }

  boolean agrees() {
    return apart.isEmpty();
  }

  boolean isOfWholeMonth() {
    return period.kind() == ReferencePeriod.Kind.MONTH;
  }

  int month() {
    return ReportedLevels.month(period);
  }

  ReportedLevels levels() {
    return ReportedLevels.of(product, period.kind());
  }

  /** Growth of levels to its month, in percent. */
  double growth(Levels levels) {
    Outcome growth = YearOnYear.of(levels, month());
    assertThat(growth.isPresent()).as("%s", growth).isTrue();
    return 100 * growth.value();
  }

  /** Percentage points between it and our rate. */
  double distance() {
    return Math.abs(growth(levels()) - printed.doubleValue());
  }

  /** Whether the level beside it is no longer ours. */
  boolean isRevised() {
    return value.isPresent()
        && Math.abs(
                levels().at(month()).orElseThrow() / CENTS_OF_100_MILLION
                    - value.get().doubleValue())
            > rounding(value.get());
  }

  /** Half a unit of the last printed place. */
  static double rounding(BigDecimal printed) {
    return printed.ulp().doubleValue() / 2;
  }
}
