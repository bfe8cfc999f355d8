package io.exportindicators.ingest;

import java.time.Duration;

/**
 * Pauses that double: {@code first · 2ⁿ} after n repetitions, at most {@code longest}.
 *
 * @param first the first pause, more than nothing
 * @param longest no pause is longer
 */
record Backoff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 30;

  /** The pause after as many repetitions. */
  Duration pause(int repetitions) {
    Duration doubled = first.multipliedBy(1L << Math.min(repetitions, MOST_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
