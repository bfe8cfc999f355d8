package io.exportindicators.jobs.reading;

import java.util.Arrays;
import org.apache.flink.api.common.state.MapState;

/** Parts of releases that are not complete yet, by position. */
public final class PendingParts<T> {
  private final MapState<Long, T[]> state;
  private final T[] none;

  /** The parts in a state; {@code none} is an array without an element. */
  public PendingParts(MapState<Long, T[]> state, T[] none) {
    this.state = state;
    this.none = none;
  }

  /** Adds a part to those of its release. */
  public void add(long position, T part) throws Exception {
    T[] before = state.get(position);
    int size = before == null ? 0 : before.length;
    T[] after = Arrays.copyOf(before == null ? none : before, size + 1);
    after[size] = part;
    state.put(position, after);
  }

  /** The parts of a release, which go on waiting. */
  public T[] parts(long position) throws Exception {
    T[] parts = state.get(position);
    return parts == null ? none : parts;
  }

  /** The parts of a release, which wait no longer. */
  public T[] take(long position) throws Exception {
    T[] parts = parts(position);
    state.remove(position);
    return parts;
  }
}
