package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.reading.Readings;

/**
 * A part of a release that is not complete yet.
 *
 * @param position the release
 * @param reporter whose readings, empty for the marker
 * @param part which of the reporter's readings, empty for the marker
 */
public record PendingKey(long position, String reporter, String part) {
  static PendingKey of(long position, PendingResult part) {
    Readings readings = part.readings();
    return readings == null
        ? new PendingKey(position, "", "")
        : new PendingKey(position, readings.reporter(), readings.part());
  }
}
