package io.exportindicators.demo;

import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Watches the metrics page for its first indicator, and remembers how long that took. */
final class FirstMetric implements AutoCloseable {
  private static final String LEVEL = "trade_value_usd{";
  private static final long INTERVAL_MILLIS = 100;

  private final MetricsPage page;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = new Thread(this::watch, "first-metric");
  private volatile Duration sinceStart;

  private FirstMetric(MetricsPage page) {
    this.page = page;
  }

  static FirstMetric watch(MetricsPage page) {
    FirstMetric watch = new FirstMetric(page);
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  /** Time from the start of this JVM to the first indicator, empty before it. */
  Optional<Duration> sinceStart() {
    return Optional.ofNullable(sinceStart);
  }

  private void watch() {
    try {
      while (sinceStart == null && !stop.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
        if (MetricsPage.sample(page.read(), LEVEL).isPresent()) {
          sinceStart = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        }
      }
    } catch (UncheckedIOException e) {
      // The exporter has ended, and so does this.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop.countDown();
  }
}
