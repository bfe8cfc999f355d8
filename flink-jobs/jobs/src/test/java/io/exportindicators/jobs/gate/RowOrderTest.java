package io.exportindicators.jobs.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of rows is that of a stable sort by unsigned group. */
class RowOrderTest {
  @Test
  void isTheOrderOfAStableSort() {
    Random random = new Random(21);
    for (int size = 0; size < 300; size++) {
      for (int distinct : new int[] {1, 2, 10, 1000}) {
        long[] groups = groups(random, size, distinct);
        assertThat(RowOrder.byGroup(groups)).isEqualTo(stable(groups));
      }
    }
  }

  @Test
  void largeReleasesAreSortedToo() {
    long[] groups = groups(new Random(22), 200_000, 5_000);
    assertThat(RowOrder.byGroup(groups)).isEqualTo(stable(groups));
  }

  @Test
  void sortedRowsStayWhereTheyAre() {
    long[] groups = {0, 1, 1, 5, Long.MAX_VALUE, Long.MIN_VALUE, -1, -1};
    assertThat(RowOrder.byGroup(groups)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(RowOrder.byGroup(new long[] {-1, 0})).containsExactly(1, 0);
  }

  private static long[] groups(Random random, int size, int distinct) {
    return IntStream.range(0, size)
        .mapToLong(i -> random.nextInt(distinct) * 0x9E3779B97F4A7C15L)
        .toArray();
  }

  private static int[] stable(long[] groups) {
    return IntStream.range(0, groups.length)
        .boxed()
        .sorted(Comparator.comparing(i -> groups[i], Long::compareUnsigned))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
