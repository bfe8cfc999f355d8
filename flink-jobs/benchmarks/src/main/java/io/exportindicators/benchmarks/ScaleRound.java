package io.exportindicators.benchmarks;

import java.util.List;

/**
 * One case over a short and a long log, once.
 *
 * @param starts runs over next to nothing
 * @param shorter runs over the short log
 * @param longer the run over the long log
 */
record ScaleRound(List<Measurement> starts, List<Measurement> shorter, Measurement longer) {
  /** What a record of the long log costs, over one of the short log; starting a job not counted. */
  double ratio() {
    return longerMicros() / shorterMicros();
  }

  /** CPU of starting and ending a job. */
  double startSeconds() {
    return seconds(starts);
  }

  /** CPU of a record of the short log, the start not counted. */
  double shorterMicros() {
    return micros(shorter);
  }

  /** CPU of a record of the long log, the start not counted. */
  double longerMicros() {
    return micros(List.of(longer));
  }

  private double micros(List<Measurement> runs) {
    return (seconds(runs) - startSeconds()) * 1e6 / runs.get(0).records();
  }

  private static double seconds(List<Measurement> runs) {
    return runs.stream().mapToDouble(Measurement::cpuSeconds).average().orElseThrow();
  }
}
