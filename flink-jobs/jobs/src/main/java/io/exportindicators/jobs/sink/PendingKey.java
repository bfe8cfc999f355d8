package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.across.Readings;

/**
 * A part of a release that is not complete yet.
 *
 * @param position the release
 * @param reporter whose readings, empty for the marker
 * @param world the definition by which they are measured against the world, else empty
 */
public record PendingKey(long position, String reporter, String world) {
  static PendingKey of(long position, PendingResult part) {
    Readings readings = part.readings();
    return readings == null
        ? new PendingKey(position, "", "")
        : new PendingKey(position, readings.reporter(), readings.world());
  }
}
