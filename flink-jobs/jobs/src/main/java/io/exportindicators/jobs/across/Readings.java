package io.exportindicators.jobs.across;

import java.util.List;

/**
 * What a release changed in the indicators of one reporter.
 *
 * @param reporter ISO 3166-1 alpha-3
 * @param world the definition by which it was measured against the world, empty for its own series
 * @param readings the readings that differ from before
 */
public record Readings(String reporter, String world, Reading[] readings) {
  /** Readings in their order: the last stage, which has all of a release, has less to sort. */
  static Readings inOrder(String reporter, String world, List<Reading> readings) {
    return new Readings(
        reporter, world, readings.stream().sorted(Reading::compare).toArray(Reading[]::new));
  }
}
