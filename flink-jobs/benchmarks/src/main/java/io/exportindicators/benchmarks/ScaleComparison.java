package io.exportindicators.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * One case over a short and a long log.
 *
 * @param starts runs over next to nothing
 * @param shorter runs over the short log
 * @param longer the run over the long log
 */
record ScaleComparison(List<Measurement> starts, List<Measurement> shorter, Measurement longer) {
  private static final double TARGET = 1.15;

  /** What a record of the long log costs, over one of the short log; starting a job not counted. */
  double ratio() {
    return microsPerRecord(List.of(longer)) / microsPerRecord(shorter);
  }

  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%n%s: starting and ending the job takes %.2f s of CPU%n%12s %14s %15s %10s%n",
        longer.measured().title(),
        startSeconds(),
        "records",
        "CPU µs/record",
        "without start",
        "state MB");
    print(out, shorter);
    print(out, List.of(longer));
    out.printf(
        Locale.ROOT,
        "ratio %.2f target ≤ %.2f: %s%n",
        ratio(),
        TARGET,
        ratio() <= TARGET ? "met" : "missed");
    out.flush();
  }

  private void print(PrintWriter out, List<Measurement> runs) {
    out.printf(
        Locale.ROOT,
        "%,12d %14.2f %15.2f %10.1f%n",
        runs.get(0).records(),
        seconds(runs) * 1e6 / runs.get(0).records(),
        microsPerRecord(runs),
        runs.get(0).stateBytes() / 1e6);
  }

  private double microsPerRecord(List<Measurement> runs) {
    return (seconds(runs) - startSeconds()) * 1e6 / runs.get(0).records();
  }

  private double startSeconds() {
    return seconds(starts);
  }

  private static double seconds(List<Measurement> runs) {
    return runs.stream().mapToDouble(Measurement::cpuSeconds).average().orElseThrow();
  }
}
