package io.exportindicators.benchmarks;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that measures the job over logs of synthetic releases. */
final class MeasuringOptions {
  @Option(names = "--release-size", description = "Records of a release.")
  private int releaseSize = 100_000;

  @Mixin private PlaceOptions where;

  /** A workload of releases of this size. */
  Workload workload(long records, long identities) {
    return new Workload(records, identities, releaseSize, where.seed());
  }

  /** A workload of one release of its own size. */
  Workload oneRelease(int size) {
    return new Workload(size, size, size, where.seed());
  }

  /** Where it is measured. */
  MeasuringPlace place() throws Exception {
    return where.place();
  }
}
