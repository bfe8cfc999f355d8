package io.exportindicators.demo.architecture.broken.ingest;

import io.exportindicators.demo.architecture.broken.exporter.PageWithClock;
import org.apache.flink.configuration.Configuration;

/** A reader of files that knows Flink and the exporter. */
public final class ReaderWithFlink {
  private final Configuration settings;
  private final Class<?> page = PageWithClock.class;

  ReaderWithFlink(Configuration settings) {
    this.settings = settings;
  }

  /** Depends on the cluster. */
  public int parallelism() {
    return settings.keySet().size() + page.getModifiers();
  }
}
