package io.exportindicators.benchmarks;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command that measures the job over logs of synthetic releases. */
final class MeasuringOptions {
  @Option(names = "--release-size", description = "Records of a release.")
  private int releaseSize = 100_000;

  @Option(names = "--parallelism", description = "Parallelism behind the gate.")
  private int parallelism = 2;

  @Option(names = "--seed", description = "What amounts and shuffles are drawn from.")
  private long seed = 1;

  @Option(names = "--directory", description = "Where logs and state go; else a temporary place.")
  private Path directory;

  /** A workload of releases of this size. */
  Workload workload(long records, long identities) {
    return new Workload(records, identities, releaseSize, seed);
  }

  /** A workload of one release of its own size. */
  Workload oneRelease(int size) {
    return new Workload(size, size, size, seed);
  }

  /** Where it is measured. */
  MeasuringPlace place() throws Exception {
    return new MeasuringPlace(directory, parallelism);
  }
}
