package io.exportindicators.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One case over a short and a long log in several rounds; the median is judged.
 *
 * @param rounds at least one
 */
record ScaleComparison(List<ScaleRound> rounds) {
  private static final double TARGET = 1.15;

  /** Median of the rounds' ratios. */
  double ratio() {
    return median(ScaleRound::ratio);
  }

  void print(PrintWriter out) {
    Measurement longer = rounds.get(0).longer();
    Measurement shorter = rounds.get(0).shorter().get(0);
    out.printf(
        Locale.ROOT,
        "%n%s: starting and ending the job takes %.2f s of CPU, which is taken off%n"
            + "%12s %14s %10s %16s%n",
        longer.measured().title(),
        median(ScaleRound::startSeconds),
        "records",
        "CPU µs/record",
        "state MB",
        "values a release");
    print(out, shorter, median(ScaleRound::shorterMicros));
    print(out, longer, median(ScaleRound::longerMicros));
    double[] ratios = rounds.stream().mapToDouble(ScaleRound::ratio).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "ratio %.2f (%.2f to %.2f) target ≤ %.2f: %s%n",
        ratio(),
        ratios[0],
        ratios[ratios.length - 1],
        TARGET,
        ratio() <= TARGET ? "met" : "missed");
    out.flush();
  }

  private static void print(PrintWriter out, Measurement run, double micros) {
    out.printf(
        Locale.ROOT,
        "%,12d %14.2f %10.1f %,16d%n",
        run.records(),
        micros,
        run.stateBytes() / 1e6,
        run.content().values() / run.content().releases());
  }

  private double median(ToDoubleFunction<ScaleRound> figure) {
    return Median.of(rounds.stream().mapToDouble(figure).toArray());
  }
}
