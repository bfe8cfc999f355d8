package io.exportindicators.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints how long releases took. */
final class LatencyTable {
  private static final double TARGET_SECONDS = 2;

  private final PrintWriter out;

  LatencyTable(PrintWriter out) {
    this.out = out;
  }

  /** Quantiles of all releases, and the verdict. */
  void print(List<ReleaseLatency> releases) {
    double cpu = mean(ReleaseLatency::stageCpuSeconds, releases);
    double p99 = quantile(0.99, releases);
    out.printf(
        Locale.ROOT,
        "%-28s %4s %7s %7s %7s %7s %12s %9s%n",
        "seconds from commit to page",
        "n",
        "p50",
        "p90",
        "p99",
        "max",
        "stage's CPU",
        "its share");
    out.printf(
        Locale.ROOT,
        "%-28s %4d %7.3f %7.3f %7.3f %7.3f %12.3f %7.0f %%%n",
        "all releases",
        releases.size(),
        quantile(0.5, releases),
        quantile(0.9, releases),
        p99,
        quantile(1, releases),
        cpu,
        100 * cpu / mean(ReleaseLatency::seconds, releases));
    out.printf(
        Locale.ROOT,
        "p99 %.3f s, target ≤ %.1f s: %s%n",
        p99,
        TARGET_SECONDS,
        p99 <= TARGET_SECONDS ? "met" : "missed");
    out.flush();
  }

  private static double quantile(double share, List<ReleaseLatency> releases) {
    return Quantile.of(share, releases.stream().mapToDouble(ReleaseLatency::seconds).toArray());
  }

  private static double mean(
      ToDoubleFunction<ReleaseLatency> figure, List<ReleaseLatency> releases) {
    return releases.stream().mapToDouble(figure).average().orElseThrow();
  }
}
