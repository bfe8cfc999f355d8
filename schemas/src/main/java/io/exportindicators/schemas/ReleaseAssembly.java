package io.exportindicators.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/**
 * How every reader of {@code indicators.v1} takes a release: whole, once, at its end marker.
 *
 * <p>After a crash the job writes a release again, perhaps after a part of it. The bytes are the
 * same, so values, targets and events are kept by their index and a repetition falls on itself; a
 * release at or before the last one taken is passed over.
 */
public final class ReleaseAssembly {
  private final TreeMap<Integer, IndicatorValue> values = new TreeMap<>();
  private final TreeMap<Integer, SpecificRecord> documents = new TreeMap<>();
  private long openPosition = -1;
  private long lastPosition;

  /**
   * A release that is complete.
   *
   * @param marker its end marker, with the log position
   * @param values its values by their index
   * @param documents its targets and policy events by their index
   */
  public record CompleteRelease(
      ReleaseMarker marker, List<IndicatorValue> values, List<SpecificRecord> documents) {}

  /** Starts behind the release at a log position, −1 for the beginning. */
  public ReleaseAssembly(long lastPosition) {
    this.lastPosition = lastPosition;
  }

  /**
   * Takes a message of any kind and gives the release that it completes.
   *
   * @throws IllegalStateException when the message does not belong in the topic, or a release is
   *     not complete at its marker
   */
  public Optional<CompleteRelease> take(SpecificRecord message) {
    if (message instanceof ReleaseMarker marker) {
      return complete(marker);
    }
    if (message instanceof IndicatorValue value) {
      add(value);
    } else if (message instanceof StrategyTarget target) {
      add(target);
    } else if (message instanceof PolicyEvent event) {
      add(event);
    } else {
      throw new IllegalStateException(
          "a " + message.getSchema().getName() + " does not belong here");
    }
    return Optional.empty();
  }

  /** What is held of the release that is not complete yet, for {@link #take} after a restart. */
  public List<SpecificRecord> held() {
    List<SpecificRecord> held = new ArrayList<>(values.values());
    held.addAll(documents.values());
    return held;
  }

  /** Takes a value; those of a release that was already taken are ignored. */
  void add(IndicatorValue value) {
    if (opens(value.getLogPosition())) {
      values.put(value.getIndex(), value);
    }
  }

  /** Takes a target; those of a release that was already taken are ignored. */
  void add(StrategyTarget target) {
    if (opens(target.getLogPosition())) {
      documents.put(target.getIndex(), target);
    }
  }

  /** Takes a policy event; those of a release that was already taken are ignored. */
  void add(PolicyEvent event) {
    if (opens(event.getLogPosition())) {
      documents.put(event.getIndex(), event);
    }
  }

  /** Whether a message is of a release that was not taken yet; another one's are dropped. */
  private boolean opens(Long position) {
    if (position == null) {
      throw new IllegalStateException("a message without a log position does not belong here");
    }
    if (position <= lastPosition) {
      return false;
    }
    if (position != openPosition) {
      clear();
      openPosition = position;
    }
    return true;
  }

  private void clear() {
    values.clear();
    documents.clear();
  }

  /**
   * Takes an end marker and gives the release that it completes.
   *
   * <p>Empty for a release that was already taken.
   *
   * @throws IllegalStateException when values are missing: the topic is not what the job wrote
   */
  Optional<CompleteRelease> complete(ReleaseMarker marker) {
    Long position = marker.getLogPosition();
    if (position == null) {
      throw new IllegalStateException(
          "marker of release " + marker.getReleaseId() + " has no log position");
    }
    if (position <= lastPosition) {
      return Optional.empty();
    }
    if (openPosition != position) {
      clear();
    }
    require("values", values.size(), marker.getRecordCount(), position);
    require("targets and events", documents.size(), marker.getDocumentCount(), position);
    CompleteRelease taken =
        new CompleteRelease(marker, List.copyOf(values.values()), List.copyOf(documents.values()));
    clear();
    openPosition = -1;
    lastPosition = position;
    return Optional.of(taken);
  }

  private static void require(String what, long found, long expected, long position) {
    if (found != expected) {
      throw new IllegalStateException(
          "release at log position %d has %d of %d %s".formatted(position, found, expected, what));
    }
  }

  /** Log position of the last release taken, −1 before the first. */
  public long lastPosition() {
    return lastPosition;
  }
}
