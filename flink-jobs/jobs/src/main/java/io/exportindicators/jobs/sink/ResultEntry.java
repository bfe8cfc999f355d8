package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.across.Reading;
import io.exportindicators.jobs.gate.GatedMarker;

/**
 * One message of {@code indicators.v1}: a value, or the end of a release.
 *
 * @param release the release that caused it
 * @param reporter ISO 3166-1 alpha-3, empty on the end
 * @param reading the value, null on the end
 * @param index place of the value in the release; on the end, the number of values
 */
public record ResultEntry(GatedMarker release, String reporter, Reading reading, int index) {}
