package io.exportindicators.benchmarks;

import java.util.List;

/**
 * One case over one log.
 *
 * @param order how the log's records stand
 * @param measured the case
 * @param records records that were read
 * @param wallSeconds from submission to the last result
 * @param cpuSeconds of the process, from submission to the job's end, with a checkpoint at the end
 * @param stateBytes size of the last checkpoint, 0 without state
 * @param edges what left each task
 * @param content what was written, null where nothing is
 */
record Measurement(
    ArrivalOrder order,
    MeasuredCase measured,
    long records,
    double wallSeconds,
    double cpuSeconds,
    long stateBytes,
    List<Edge> edges,
    ResultTopic.Content content) {

  /**
   * What left a task of the job.
   *
   * @param task its name
   * @param elements elements that left it
   * @param bytes their bytes
   */
  record Edge(String task, long elements, long bytes) {}

  double recordsPerSecond() {
    return records / wallSeconds;
  }

  double cpuMicrosPerRecord() {
    return cpuSeconds * 1e6 / records;
  }

  /** How often this costs what reading the same log costs. */
  double ratioTo(Measurement reading) {
    return cpuMicrosPerRecord() / reading.cpuMicrosPerRecord();
  }
}
