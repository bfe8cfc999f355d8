package io.exportindicators.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Prints measurements for people. */
final class ResultTable {
  private final PrintWriter out;

  ResultTable(PrintWriter out) {
    this.out = out;
  }

  /** A line for each case, with medians of its rounds and how far their ratios lie apart. */
  void print(List<RepeatedCase> cases) {
    out.printf(
        Locale.ROOT,
        "%-24s %-7s %11s %14s %10s %7s %11s%n",
        "case",
        "order",
        "records/s",
        "CPU µs/record",
        "state MB",
        "ratio",
        "of rounds");
    for (RepeatedCase one : cases) {
      out.printf(
          Locale.ROOT,
          "%-24s %-7s %,11.0f %14.2f %10s %7.2f %5.2f-%5.2f %s%n",
          one.first().measured().title(),
          one.first().order(),
          one.median(Measurement::recordsPerSecond),
          one.median(Measurement::cpuMicrosPerRecord),
          megabytes(one.first().stateBytes()),
          one.ratio(),
          one.smallestRatio(),
          one.largestRatio(),
          verdict(one.first(), one.ratio()));
    }
    out.flush();
  }

  /** What a record costs in shuffles and in touches of state. */
  void explain(LoadedLog log, Measurement job) {
    double records = log.records();
    out.printf(
        Locale.ROOT,
        "%n%s (%s): %,d releases, %,d records%n",
        log.order(),
        log.order().meaning(),
        log.releases(),
        log.records());
    out.printf(
        Locale.ROOT,
        "  state: one read and one write for each group of a release: %.3f of each a record%n",
        log.groups() / records);
    for (Measurement.Edge edge : job.edges()) {
      if (edge.elements() > 0) {
        out.printf(
            Locale.ROOT,
            "  leaves %s: %.5f elements, %.2f bytes a record%n",
            edge.task(),
            edge.elements() / records,
            edge.bytes() / records);
      }
    }
    out.printf(
        Locale.ROOT,
        "  results: %,d values of %d indicators and %d releases, the same bytes in every case%n",
        job.content().values(),
        job.content().indicators().size(),
        job.content().releases());
    out.flush();
  }

  private static String megabytes(long bytes) {
    return bytes == 0 ? "-" : String.format(Locale.ROOT, "%,.1f", bytes / 1e6);
  }

  private static String verdict(Measurement measurement, double ratio) {
    OptionalDouble target = measurement.measured().target(measurement.order());
    if (target.isEmpty()) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "target ≤ %.1f: %s",
        target.getAsDouble(),
        ratio <= target.getAsDouble() ? "met" : "missed");
  }
}
