package io.exportindicators.jobs.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.Reporters;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers of series are part of the keys of state: no two series share one. */
class SeriesNumberTest {
  @Test
  void allRowsKindsAndSlotsDifferAndAreSmallPositiveNumbers() {
    BitSet taken = new BitSet();
    int most = 0;
    for (int row = 0; row < GroupKey.ROWS; row++) {
      for (Kind kind : Kind.values()) {
        for (int slot = 0; slot < (SeriesNumber.SLOTS + Reporters.CAPACITY); slot++) {
          int number = SeriesNumber.of(row, kind, slot);
          assertThat(number >= 0 && !taken.get(number)).isTrue();
          taken.set(number);
          most = Math.max(most, number);
        }
      }
    }
    int series = GroupKey.ROWS * Kind.values().length * (SeriesNumber.SLOTS + Reporters.CAPACITY);
    assertThat(taken.cardinality()).isEqualTo(series);
    assertThat(most).isEqualTo(series - 1);
  }

  @Test
  void thoseThatStoredStateHasStay() {
    assertThat(SeriesNumber.of(1, Kind.MONTH, 0)).isEqualTo(1_280);
    assertThat(SeriesNumber.of(10, Kind.YEAR, 255)).isEqualTo(54 * 256 + 255);
    assertThat(SeriesNumber.of(0, Kind.MONTH, 256)).isEqualTo(768_000);
    assertThat(SeriesNumber.of(10, Kind.YEAR, 256 + 7)).isEqualTo(768_000 + 54 * 300 + 7);
    assertThat(SeriesNumber.ofPublished(10, Kind.YEAR, GrowthBasis.YTD)).isEqualTo(54 * 16 + 2);
  }

  @Test
  void everyReporterHasASlotAsAnUnlistedPartner() {
    assertThat(Reporters.all().size()).isLessThanOrEqualTo(Reporters.CAPACITY);
  }

  @Test
  void seriesOfPrintedRatesDiffer() {
    Set<Integer> numbers = new HashSet<>();
    for (int row = 0; row < GroupKey.ROWS; row++) {
      for (Kind kind : Kind.values()) {
        for (GrowthBasis basis : GrowthBasis.values()) {
          numbers.add(SeriesNumber.ofPublished(row, kind, basis));
        }
      }
    }
    assertThat(numbers)
        .hasSize(GroupKey.ROWS * Kind.values().length * GrowthBasis.values().length)
        .allMatch(number -> number >= 0);
  }
}
