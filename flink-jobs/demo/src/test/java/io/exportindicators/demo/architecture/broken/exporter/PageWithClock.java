package io.exportindicators.demo.architecture.broken.exporter;

import io.exportindicators.demo.architecture.broken.ingest.ReaderWithFlink;
import java.time.Instant;

/** An exporter that reads the wall clock and knows the reader of files. */
public final class PageWithClock {
  private final ReaderWithFlink reader;

  PageWithClock(ReaderWithFlink reader) {
    this.reader = reader;
  }

  /** Seconds that are not the same twice. */
  public double seconds() {
    return Instant.now().getEpochSecond() + reader.parallelism();
  }
}
