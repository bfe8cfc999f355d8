package io.exportindicators.jobs.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.Reporters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A group key gives back what was packed and sorts as its parts do. */
class GroupKeyTest {
  private static final int TRIES = 100_000;
  private static final long PACKED_SERIES = GroupKey.PRODUCTS * PackedPeriod.COUNT;

  private record Parts(int row, int reporter, long product, int period) {
    long key() {
      return GroupKey.of(row, reporter, product, period);
    }
  }

  @Test
  void givesBackItsParts() {
    Random random = new Random(1);
    for (int i = 0; i < TRIES; i++) {
      Parts parts = any(random);
      assertGivesBack(parts);
    }
  }

  @Test
  void givesBackTheSmallestAndTheLargestParts() {
    for (int row : new int[] {0, 1, GroupKey.ROWS - 1}) {
      for (int reporter : new int[] {0, 1, Reporters.CAPACITY - 1}) {
        for (long product : new long[] {0, 1, GroupKey.PRODUCTS - 1}) {
          for (int period : new int[] {0, 1, PackedPeriod.COUNT - 1}) {
            assertGivesBack(new Parts(row, reporter, product, period));
          }
        }
      }
    }
  }

  @Test
  void fitsIntoSixtyFourBitsWithNoRowToSpareBeyondHalfAThousandth() {
    long largest =
        GroupKey.of(
            GroupKey.ROWS - 1,
            Reporters.CAPACITY - 1,
            GroupKey.PRODUCTS - 1,
            PackedPeriod.COUNT - 1);
    long next = largest + 1;
    assertThat(Long.divideUnsigned(next, PACKED_SERIES))
        .isEqualTo((long) GroupKey.ROWS * Reporters.CAPACITY);
    assertThat(Long.remainderUnsigned(next, PACKED_SERIES)).isZero();
    assertThat(Long.compareUnsigned(next, largest)).isPositive();
  }

  @Test
  void sortsByRowThenReporterThenProductThenPeriod() {
    Random random = new Random(2);
    Parts[] parts = new Parts[20_000];
    Arrays.setAll(parts, i -> near(random));
    Parts[] byKey = parts.clone();
    Arrays.sort(byKey, (a, b) -> Long.compareUnsigned(a.key(), b.key()));
    Arrays.sort(
        parts,
        Comparator.comparingInt(Parts::row)
            .thenComparingInt(Parts::reporter)
            .thenComparingLong(Parts::product)
            .thenComparingInt(Parts::period));
    assertThat(byKey).isEqualTo(parts);
  }

  @Test
  void forgetsOnlyTheProduct() {
    Random random = new Random(3);
    for (int i = 0; i < TRIES; i++) {
      Parts parts = any(random);
      assertThat(GroupKey.withoutProduct(parts.key()))
          .isEqualTo(GroupKey.of(parts.row, parts.reporter, 0, parts.period));
    }
  }

  private static void assertGivesBack(Parts parts) {
    long key = parts.key();
    assertThat(GroupKey.row(key)).isEqualTo(parts.row);
    assertThat(GroupKey.reporter(key)).isEqualTo(parts.reporter);
    assertThat(GroupKey.period(key)).isEqualTo(parts.period);
    long rest = Long.remainderUnsigned(key, PACKED_SERIES);
    assertThat(rest / PackedPeriod.COUNT).isEqualTo(parts.product);
  }

  private static Parts any(Random random) {
    return new Parts(
        random.nextInt(GroupKey.ROWS),
        random.nextInt(Reporters.CAPACITY),
        random.nextLong(GroupKey.PRODUCTS),
        random.nextInt(PackedPeriod.COUNT));
  }

  /** Few values of each part, so that every part decides somewhere. */
  private static Parts near(Random random) {
    return new Parts(
        GroupKey.ROWS - 1 - random.nextInt(3),
        random.nextInt(3),
        random.nextInt(5),
        random.nextInt(PackedPeriod.COUNT));
  }
}
