package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.jobs.reading.Provenance;
import org.junit.jupiter.api.Test;

/** Computed once; each user has noted what the computation read, and what it read itself. */
class SharedResultTest {
  private final Provenance user = new Provenance();
  private int computations;
  private final SharedResult<Integer> result =
      new SharedResult<>(
          user,
          () -> {
            user.read(StatusCode.MONTHLY_FINAL, 5, 50, true);
            return ++computations;
          });

  @Test
  void everyUseNotesWhatTheOneComputationRead() {
    for (int use = 0; use < 3; use++) {
      user.reset();
      assertThat(result.get()).isEqualTo(1);
      assertThat(user.status()).isEqualTo(StatusCode.MONTHLY_FINAL);
      assertThat(user.publishedMillis(0)).isEqualTo(50);
      assertThat(user.backfill(false)).isTrue();
    }
  }

  @Test
  void whatTheFirstUserReadBeforeIsItsOwn() {
    user.read(StatusCode.PROVISIONAL, 6, 60, false);
    result.get();
    assertThat(user.status()).isEqualTo(StatusCode.PROVISIONAL);
    assertThat(user.publishedMillis(0)).isEqualTo(60);
    assertThat(user.backfill(true)).isFalse();

    user.reset();
    result.get();
    assertThat(user.status()).isEqualTo(StatusCode.MONTHLY_FINAL);
    assertThat(user.publishedMillis(0)).isEqualTo(50);
  }
}
