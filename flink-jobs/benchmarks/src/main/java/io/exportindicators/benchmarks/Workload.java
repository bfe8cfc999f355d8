package io.exportindicators.benchmarks;

/**
 * How much is measured.
 *
 * @param records records of the log
 * @param identities identities they belong to, spread evenly over the months
 * @param releaseSize records of a release
 * @param seed what amounts and shuffles are drawn from
 */
record Workload(long records, long identities, int releaseSize, long seed) {
  Workload {
    if (records < 1 || identities < 1 || releaseSize < 1) {
      throw new IllegalArgumentException("records, identities and release size are at least 1");
    }
    if (releaseSize < SyntheticReleases.leastReleaseSize()) {
      throw new IllegalArgumentException(
          "the release size is at least " + SyntheticReleases.leastReleaseSize());
    }
  }

  /** Releases of the log, the last one as large as the others. */
  int releases() {
    return Math.toIntExact(Math.max(1, Math.round((double) records / releaseSize)));
  }

  /** Identities of one month. */
  int identitiesOfMonth() {
    return Math.toIntExact(Math.min(releaseSize, Math.max(1, identities / releases())));
  }
}
