package io.exportindicators.jobs.reading;

import java.util.List;

/**
 * What a release changed in the indicators of one reporter.
 *
 * @param reporter ISO 3166-1 alpha-3
 * @param part which part of the release's readings these are: the stage that computed them
 * @param readings the readings that differ from before
 */
public record Readings(String reporter, String part, Reading[] readings) {
  /** Readings in their order: the last stage, which has all of a release, has less to sort. */
  public static Readings inOrder(String reporter, String part, List<Reading> readings) {
    return new Readings(
        reporter, part, readings.stream().sorted(Reading::compare).toArray(Reading[]::new));
  }
}
