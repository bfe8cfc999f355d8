package io.exportindicators.jobs.across;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.util.FlinkRuntimeException;

/** Series of the current key, each read from state once. */
final class StoredLevels {
  private final MapState<Integer, SeriesLevels> state;
  private final Map<Integer, SeriesLevels> read = new HashMap<>();

  StoredLevels(MapState<Integer, SeriesLevels> state) {
    this.state = state;
  }

  SeriesLevels get(int number) {
    SeriesLevels levels = read.get(number);
    if (levels == null) {
      try {
        levels = state.get(number);
      } catch (Exception e) {
        throw new FlinkRuntimeException("state of series " + number + " cannot be read", e);
      }
      levels = levels == null ? SeriesLevels.EMPTY : levels;
      read.put(number, levels);
    }
    return levels;
  }
}
