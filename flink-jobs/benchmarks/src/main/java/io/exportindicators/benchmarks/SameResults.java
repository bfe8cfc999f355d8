package io.exportindicators.benchmarks;

import java.util.List;

/** What makes a measurement one of the right thing: every release is out, and always the same. */
final class SameResults {
  private SameResults() {}

  /**
   * Checks the results of every case over one log.
   *
   * @throws IllegalStateException when a release is missing or two cases differ in a byte
   */
  static void require(LoadedLog log, List<Measurement> measurements) {
    for (Measurement measurement : measurements) {
      String name = measurement.measured().title() + ", " + log.order();
      if (measurement.content().releases() != log.releases()) {
        throw new IllegalStateException(
            "%s: %d of %d releases came out"
                .formatted(name, measurement.content().releases(), log.releases()));
      }
      if (!measurement.content().equals(measurements.get(0).content())) {
        throw new IllegalStateException(
            "%s: results differ from %s".formatted(name, measurements.get(0).measured().title()));
      }
    }
  }
}
