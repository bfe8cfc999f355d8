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

  /** A line for each measurement; the first of an order is what the others are held against. */
  void print(List<Measurement> measurements) {
    out.printf(
        Locale.ROOT,
        "%-24s %-7s %11s %14s %10s %7s%n",
        "case",
        "order",
        "records/s",
        "CPU µs/record",
        "state MB",
        "ratio");
    Measurement reading = null;
    for (Measurement measurement : measurements) {
      if (measurement.measured() == MeasuredCase.DISCARD) {
        reading = measurement;
      }
      double ratio = measurement.ratioTo(reading);
      out.printf(
          Locale.ROOT,
          "%-24s %-7s %,11.0f %14.2f %10s %7.2f %s%n",
          measurement.measured().title(),
          measurement.order(),
          measurement.recordsPerSecond(),
          measurement.cpuMicrosPerRecord(),
          megabytes(measurement.stateBytes()),
          ratio,
          verdict(measurement, ratio));
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
