package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.reading.Reading;

/**
 * One message of {@code indicators.v1}: a value, a target or policy event, or the end of a release.
 *
 * @param release the release that caused it
 * @param reporter ISO 3166-1 alpha-3, empty on all but values
 * @param reading the value or null
 * @param document bytes of the target or policy event as the log has them, or null
 * @param index place in the release; on the end, the number of values
 */
public record ResultEntry(
    GatedMarker release, String reporter, Reading reading, byte[] document, int index) {}
