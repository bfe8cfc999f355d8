package io.exportindicators.exporter;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** What the reading thread tells those that answer requests; each part is swapped as a whole. */
final class ReadingState {
  private final AtomicLong consumed = new AtomicLong();
  private volatile OptionalLong lag = OptionalLong.empty();
  private volatile Optional<Snapshot> snapshot = Optional.empty();
  private volatile Optional<String> failure = Optional.empty();

  /** What is shown; empty until the end of the log as it stood at the start is reached. */
  Optional<Snapshot> snapshot() {
    return snapshot;
  }

  /** Why reading ended for good, empty while it goes on. */
  Optional<String> failure() {
    return failure;
  }

  /** Messages read since the start. */
  long consumed() {
    return consumed.get();
  }

  /** Messages that are in the log and not yet read, empty before the broker said so. */
  OptionalLong lag() {
    return lag;
  }

  void show(Snapshot next) {
    snapshot = Optional.of(next);
  }

  void fail(String reason) {
    failure = Optional.of(reason);
  }

  void countOne() {
    consumed.incrementAndGet();
  }

  void lag(long records) {
    lag = OptionalLong.of(records);
  }
}
