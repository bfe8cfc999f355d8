package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-07,    MONTH,        2026-07, 2026-07-01, 2026-07-31, 2026-07-15",
    "2024-02,    MONTH,        2024-02, 2024-02-01, 2024-02-29, 2024-02-15",
    "2026-07/10, DAYS_1_TO_10, 2026-07, 2026-07-01, 2026-07-10, 2026-07-11",
    "2026-12/20, DAYS_1_TO_20, 2026-12, 2026-12-01, 2026-12-20, 2026-12-21",
    "2026-Q1,    QUARTER,      2026-01, 2026-01-01, 2026-03-31, 2026-02-15",
    "2026-Q4,    QUARTER,      2026-10, 2026-10-01, 2026-12-31, 2026-11-15",
    "2026,       YEAR,         2026-01, 2026-01-01, 2026-12-31, 2026-07-01",
    "1960,       YEAR,         1960-01, 1960-01-01, 1960-12-31, 1960-07-01",
    "2129-12,    MONTH,        2129-12, 2129-12-01, 2129-12-31, 2129-12-15"
  })
  void aTextIsItsPeriod(
      String text, Kind kind, YearMonth month, LocalDate first, LocalDate last, LocalDate stamp) {
    ReferencePeriod period = ReferencePeriod.parse(text).orElseThrow();

    assertThat(period).isEqualTo(new ReferencePeriod(kind, month));
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.stamp()).isEqualTo(stamp.atStartOfDay(ZoneOffset.UTC).toInstant());
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1959",
        "1959-12",
        "2130",
        "2130-01",
        "2026-00",
        "2026-13",
        "2026-7",
        "2026-07/",
        "2026-07/15",
        "2026-07/30",
        "2026-Q0",
        "2026-Q5",
        "2026-Q1/10",
        "2026/10",
        "20260",
        "026",
        "2026-07 ",
        " 2026-07",
        "2026-07\n",
        "٢٠٢٦",
        "2026-07-01",
        "-2026"
      })
  void whatIsNoPeriodIsNone(String text) {
    assertThat(ReferencePeriod.parse(text)).isEmpty();
  }

  @Test
  void aWindowIsDrawnBehindTheMiddleOfItsMonthAndBeforeItsEnd() {
    Instant day20 = ReferencePeriod.parse("2026-07/20").orElseThrow().stamp();

    assertThat(day20)
        .isAfter(ReferencePeriod.parse("2026-07").orElseThrow().stamp())
        .isBefore(Instant.parse("2026-08-01T00:00:00Z"));
  }

  @Property(seed = "20260801")
  void parseTakesWhatToStringGives(@ForAll("periods") ReferencePeriod period) {
    assertThat(ReferencePeriod.parse(period.toString())).contains(period);
    assertThat(period.firstDay()).isBeforeOrEqualTo(period.lastDay());
    assertThat(period.stamp())
        .isAfterOrEqualTo(period.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant())
        .isBeforeOrEqualTo(period.lastDay().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Property(seed = "20260801")
  void anyTextIsAPeriodOfThatTextOrNone(@ForAll String text) {
    ReferencePeriod.parse(text).ifPresent(period -> assertThat(period).hasToString(text));
  }

  @Provide
  Arbitrary<ReferencePeriod> periods() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(ReferencePeriod.FIRST_YEAR, ReferencePeriod.LAST_YEAR),
            Arbitraries.integers().between(1, 12))
        .as(
            (kind, year, month) ->
                new ReferencePeriod(
                    kind,
                    switch (kind) {
                      case QUARTER -> YearMonth.of(year, (month - 1) / 3 * 3 + 1);
                      case YEAR -> YearMonth.of(year, 1);
                      default -> YearMonth.of(year, month);
                    }));
  }
}
