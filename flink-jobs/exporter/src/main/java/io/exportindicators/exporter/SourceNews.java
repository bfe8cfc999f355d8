package io.exportindicators.exporter;

import io.exportindicators.schemas.ReleaseMarker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the markers of one source say: when its newest good release was published, and which of its
 * releases are withheld.
 *
 * <p>A withheld release is healed when it passes itself or a later one does.
 */
final class SourceNews {
  private record Withheld(String releaseId, Instant publishedAt) {}

  private final List<Withheld> withheld = new ArrayList<>();
  private Instant newestPublished;

  /** Takes the next marker of this source. */
  void take(ReleaseMarker marker) {
    int place = placeOf(marker.getReleaseId());
    Instant published = marker.getPublishedAt();
    if (marker.getWithheld() != null) {
      if (place < 0) {
        withheld.add(new Withheld(marker.getReleaseId(), published));
      }
      return;
    }
    if (newestPublished == null || published.isAfter(newestPublished)) {
      newestPublished = published;
    }
    // Those of a source are withheld in the order of their publication, and wait for each other.
    if (place >= 0) {
      withheld.subList(0, place + 1).clear();
    } else {
      withheld.removeIf(release -> !release.publishedAt().isAfter(published));
    }
  }

  /** Whether a release of the source is withheld now. */
  boolean isWithheld() {
    return !withheld.isEmpty();
  }

  /** Publication of the newest release that passed, null before the first. */
  Instant newestPublished() {
    return newestPublished;
  }

  private int placeOf(String releaseId) {
    for (int i = 0; i < withheld.size(); i++) {
      if (withheld.get(i).releaseId().equals(releaseId)) {
        return i;
      }
    }
    return -1;
  }
}
