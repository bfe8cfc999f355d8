package io.exportindicators.benchmarks;

import java.util.OptionalDouble;

/** What is run over a log, and how often it may cost what reading alone costs. */
enum MeasuredCase {
  /** Flink's source with the job's decoder, every entry thrown away: the measure of the others. */
  DISCARD("read, decode, discard", "", 0, 0),
  /** The complete job, state on the heap. */
  HASHMAP("IndicatorsJob, HashMap", "hashmap", 2.0, 2.8),
  /** The complete job, state in RocksDB, incremental checkpoints. */
  ROCKSDB("IndicatorsJob, RocksDB", "rocksdb", 3.0, 6.0);

  private final String title;
  private final String backend;
  private final double sortedTarget;
  private final double shuffledTarget;

  MeasuredCase(String title, String backend, double sortedTarget, double shuffledTarget) {
    this.title = title;
    this.backend = backend;
    this.sortedTarget = sortedTarget;
    this.shuffledTarget = shuffledTarget;
  }

  /** The case of a state backend's name in Flink's configuration. */
  static MeasuredCase ofBackend(String backend) {
    for (MeasuredCase measured : values()) {
      if (measured != DISCARD && measured.backend.equals(backend)) {
        return measured;
      }
    }
    throw new IllegalArgumentException("no backend '" + backend + "', there are hashmap, rocksdb");
  }

  String title() {
    return title;
  }

  String backend() {
    return backend;
  }

  /** The largest ratio to reading alone that is good enough, empty for reading itself. */
  OptionalDouble target(ArrivalOrder order) {
    return this == DISCARD
        ? OptionalDouble.empty()
        : OptionalDouble.of(order.isShuffled() ? shuffledTarget : sortedTarget);
  }
}
