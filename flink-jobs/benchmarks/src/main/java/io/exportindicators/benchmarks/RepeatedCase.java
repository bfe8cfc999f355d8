package io.exportindicators.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One case over one log in several rounds.
 *
 * @param runs the run of each round
 * @param readings reading the same log in the same rounds
 */
record RepeatedCase(List<Measurement> runs, List<Measurement> readings) {
  RepeatedCase {
    if (runs.isEmpty() || runs.size() != readings.size()) {
      throw new IllegalArgumentException(runs.size() + " runs, " + readings.size() + " readings");
    }
  }

  /** What the runs have in common is that of any of them. */
  Measurement first() {
    return runs.get(0);
  }

  /** Median over the rounds. */
  double median(ToDoubleFunction<Measurement> figure) {
    return Median.of(runs.stream().mapToDouble(figure).toArray());
  }

  /** Median of the rounds' ratios, each to the reading of its own round. */
  double ratio() {
    return Median.of(ratios());
  }

  /** The smallest of the rounds' ratios. */
  double smallestRatio() {
    return ratios()[0];
  }

  /** The largest of the rounds' ratios. */
  double largestRatio() {
    return ratios()[runs.size() - 1];
  }

  /** From the smallest on. */
  private double[] ratios() {
    double[] ratios = new double[runs.size()];
    Arrays.setAll(ratios, round -> runs.get(round).ratioTo(readings.get(round)));
    Arrays.sort(ratios);
    return ratios;
  }
}
