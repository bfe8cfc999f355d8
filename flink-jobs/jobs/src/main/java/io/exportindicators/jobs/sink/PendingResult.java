package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.reading.Readings;

/**
 * One reporter's readings of a release, or the release's marker.
 *
 * @param readings the readings or null
 * @param marker the marker or null
 */
public record PendingResult(Readings readings, GatedMarker marker) {
  /** Readings on their way to the last stage. */
  public static PendingResult of(Readings readings) {
    return new PendingResult(readings, null);
  }

  /** A marker on its way to the last stage. */
  public static PendingResult of(GatedMarker marker) {
    return new PendingResult(null, marker);
  }
}
