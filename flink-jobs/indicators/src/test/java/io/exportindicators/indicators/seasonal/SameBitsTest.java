package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The same log must give the same bytes: in any order, in any thread, early or late in a process.
 */
class SameBitsTest {
  private static final int SERIES = 6;
  private static final int REPETITIONS = 4;

  @Test
  void inAnyOrderAndThread() throws Exception {
    List<String> expected = new ArrayList<>();
    List<Callable<String>> work = new ArrayList<>();
    for (int seed = 0; seed < SERIES; seed++) {
      int of = seed;
      expected.add(BitsOfSeries.text(of));
      work.addAll(Collections.nCopies(REPETITIONS, () -> of + BitsOfSeries.text(of)));
    }
    assertThat(expected).doesNotHaveDuplicates();
    Collections.shuffle(work, new Random(1));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<String> found : threads.invokeAll(work)) {
        int seed = found.get().charAt(0) - '0';
        assertThat(found.get()).isEqualTo(seed + expected.get(seed));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
