package io.exportindicators.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How every reader of {@code indicators.v1} takes a release: whole, once, at its end marker.
 *
 * <p>After a crash the job writes a release again, perhaps after a part of it. The bytes are the
 * same, so values are kept by their index and a repetition falls on itself; a release at or before
 * the last one taken is passed over.
 */
public final class ReleaseAssembly {
  private final TreeMap<Integer, IndicatorValue> values = new TreeMap<>();
  private long openPosition = -1;
  private long lastPosition;

  /**
   * A release that is complete.
   *
   * @param marker its end marker, with the log position
   * @param values its values by their index
   */
  public record CompleteRelease(ReleaseMarker marker, List<IndicatorValue> values) {}

  /** Starts behind the release at a log position, −1 for the beginning. */
  public ReleaseAssembly(long lastPosition) {
    this.lastPosition = lastPosition;
  }

  /** Takes a value; those of a release that was already taken are ignored. */
  public void add(IndicatorValue value) {
    long position = value.getLogPosition();
    if (position <= lastPosition) {
      return;
    }
    if (position != openPosition) {
      values.clear();
      openPosition = position;
    }
    values.put(value.getIndex(), value);
  }

  /**
   * Takes an end marker and gives the release that it completes.
   *
   * <p>Empty for a release that was already taken.
   *
   * @throws IllegalStateException when values are missing: the topic is not what the job wrote
   */
  public Optional<CompleteRelease> complete(ReleaseMarker marker) {
    Long position = marker.getLogPosition();
    if (position == null) {
      throw new IllegalStateException(
          "marker of release " + marker.getReleaseId() + " has no log position");
    }
    if (position <= lastPosition) {
      return Optional.empty();
    }
    int found = openPosition == position ? values.size() : 0;
    if (found != marker.getRecordCount()) {
      throw new IllegalStateException(
          "release at log position %d has %d of %d values"
              .formatted(position, found, marker.getRecordCount()));
    }
    List<IndicatorValue> taken = found == 0 ? List.of() : new ArrayList<>(values.values());
    values.clear();
    openPosition = -1;
    lastPosition = position;
    return Optional.of(new CompleteRelease(marker, taken));
  }

  /** Log position of the last release taken, −1 before the first. */
  public long lastPosition() {
    return lastPosition;
  }
}
