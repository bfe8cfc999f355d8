package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import java.util.Optional;

/**
 * The decision to load a release although values of it are implausible.
 *
 * @param records how many
 * @param reason why, in the words of who decided
 */
record Acceptance(int records, String reason) {
  /** What a release in a log was accepted for. */
  static Optional<Acceptance> of(ReleaseMarker marker) {
    return Optional.ofNullable(marker.getAccepted())
        .map(reason -> new Acceptance(marker.getImplausibleCount(), reason));
  }
}
