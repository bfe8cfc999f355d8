package io.exportindicators.jobs.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every period there is has one number of its own. */
class PackedPeriodTest {
  @Test
  void everyPeriodGivesItselfBack() {
    Set<Integer> numbers = new HashSet<>();
    int periods = 0;
    for (Kind kind : Kind.values()) {
      YearMonth first = YearMonth.of(ReferencePeriod.FIRST_YEAR, 1);
      YearMonth end = YearMonth.of(ReferencePeriod.LAST_YEAR + 1, 1);
      for (YearMonth month = first; month.isBefore(end); month = month.plusMonths(1)) {
        ReferencePeriod period = new ReferencePeriod(kind, month);
        int packed = PackedPeriod.of(period);
        assertThat(packed).isBetween(0, PackedPeriod.COUNT - 1);
        assertThat(PackedPeriod.period(packed)).isEqualTo(period);
        assertThat(PackedPeriod.of(kind, PackedPeriod.month(packed))).isEqualTo(packed);
        assertThat(PackedPeriod.kind(packed)).isEqualTo(kind);
        numbers.add(packed);
        periods++;
      }
    }
    assertThat(numbers).hasSize(periods);
  }

  @Test
  void monthsAreProleptic() {
    int packed = PackedPeriod.of(ReferencePeriod.parse("2026-07/20").orElseThrow());
    assertThat(PackedPeriod.month(packed)).isEqualTo(12 * 2026 + 6);
    assertThat(PackedPeriod.kind(packed)).isEqualTo(Kind.DAYS_1_TO_20);
  }

  @Test
  void numbersOfStoredPeriodsStayAsTheyAre() {
    assertThat(packed("1960-01")).isZero();
    assertThat(packed("2024-02")).isEqualTo(64 * 12 + 1);
    assertThat(packed("2024-02/10")).isEqualTo(2048 + 64 * 12 + 1);
    assertThat(packed("2024-02/20")).isEqualTo(2 * 2048 + 64 * 12 + 1);
    assertThat(packed("2024-Q2")).isEqualTo(3 * 2048 + 64 * 12 + 3);
    assertThat(packed("2024")).isEqualTo(4 * 2048 + 64 * 12);
  }

  private static int packed(String text) {
    return PackedPeriod.of(ReferencePeriod.parse(text).orElseThrow());
  }
}
