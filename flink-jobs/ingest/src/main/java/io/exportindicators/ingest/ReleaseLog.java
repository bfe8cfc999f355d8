package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the log of releases holds, and what may be added to it. */
public final class ReleaseLog {
  private final Map<String, ReleaseMarker> newestAttempts = new LinkedHashMap<>();
  private final Map<String, Instant> newestPublications = new HashMap<>();

  /** An empty log. */
  public ReleaseLog() {}

  /** Another log that holds the same. */
  ReleaseLog copy() {
    ReleaseLog copy = new ReleaseLog();
    newestAttempts.values().forEach(copy::add);
    return copy;
  }

  /** Takes the marker of a release that is in the log, in the log's order. */
  void add(ReleaseMarker marker) {
    newestAttempts.remove(marker.getReleaseId());
    newestAttempts.put(marker.getReleaseId(), marker);
    newestPublications.merge(
        marker.getSource(),
        marker.getPublishedAt(),
        (left, right) -> left.isBefore(right) ? right : left);
  }

  /** The newest attempt of each release, in the order of the log. */
  public List<ReleaseMarker> releases() {
    return List.copyOf(newestAttempts.values());
  }

  /** The decision about implausible values of a release, empty where none was needed. */
  Optional<Acceptance> acceptance(String releaseId) {
    return Optional.ofNullable(newestAttempts.get(releaseId)).flatMap(Acceptance::of);
  }

  /**
   * The attempt as which a release is to be written, empty where it is in the log already.
   *
   * @param again write a new attempt of a release that is in the log
   * @throws OlderPublicationException when the release is not in the log and its source's newest
   *     publication in the log is later
   */
  OptionalInt nextAttempt(Release release, String releaseId, boolean again) {
    ReleaseMarker known = newestAttempts.get(releaseId);
    if (known != null) {
      return again ? OptionalInt.of(known.getAttempt() + 1) : OptionalInt.empty();
    }
    Instant newest = newestPublications.get(release.source());
    if (newest != null && release.publishedAt().isBefore(newest)) {
      throw new OlderPublicationException(
          """
          refused: "%s" of source %s was published %s, but the log already holds its publication of %s.
          A source's releases enter the log in the order of their publication.
          To add an older one, make a fresh log from all files: ingest rebuild FILE... \
          (it puts them in order; name empty topics with --releases-topic and --index-topic),
          then start the jobs on the new log."""
              .formatted(release.title(), release.source(), release.publishedAt(), newest));
    }
    return OptionalInt.of(1);
  }
}
