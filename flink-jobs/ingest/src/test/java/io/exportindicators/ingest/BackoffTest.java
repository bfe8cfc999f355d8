package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void pausesDoubleUpToTheLongest() {
    Backoff backoff = new Backoff(Duration.ofSeconds(60), Duration.ofSeconds(900));
    assertThat(IntStream.range(0, 7).mapToObj(n -> backoff.pause(n).toSeconds()))
        .containsExactly(60L, 120L, 240L, 480L, 900L, 900L, 900L);
    assertThat(backoff.pause(Integer.MAX_VALUE)).isEqualTo(backoff.longest());
  }
}
