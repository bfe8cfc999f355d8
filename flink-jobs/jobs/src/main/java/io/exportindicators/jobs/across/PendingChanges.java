package io.exportindicators.jobs.across;

import io.exportindicators.jobs.series.SeriesChanges;
import java.util.Arrays;
import org.apache.flink.api.common.state.MapState;

/** Changes of releases that are not complete yet, by position. */
final class PendingChanges {
  private static final SeriesChanges[] NONE = new SeriesChanges[0];

  private final MapState<Long, SeriesChanges[]> state;

  PendingChanges(MapState<Long, SeriesChanges[]> state) {
    this.state = state;
  }

  void add(long position, SeriesChanges part) throws Exception {
    SeriesChanges[] before = state.get(position);
    int size = before == null ? 0 : before.length;
    SeriesChanges[] after = size == 0 ? new SeriesChanges[1] : Arrays.copyOf(before, size + 1);
    after[size] = part;
    state.put(position, after);
  }

  /** The parts of a release, which wait no longer. */
  SeriesChanges[] take(long position) throws Exception {
    SeriesChanges[] parts = state.get(position);
    if (parts == null) {
      return NONE;
    }
    state.remove(position);
    return parts;
  }
}
