package io.exportindicators.jobs.reading;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.util.FlinkRuntimeException;

/** A map in state of the current key, each entry read from state once. */
public final class CachedState<K, V> {
  private final MapState<K, V> state;
  private final V otherwise;
  private final Map<K, V> read = new HashMap<>();

  /** Reads a state; where it has no entry it gives another value. */
  public CachedState(MapState<K, V> state, V otherwise) {
    this.state = state;
    this.otherwise = otherwise;
  }

  /** The entry, or the value that stands for none. */
  public V get(K key) {
    V value = read.get(key);
    if (value == null) {
      try {
        value = state.get(key);
      } catch (Exception e) {
        throw new FlinkRuntimeException("state of series " + key + " cannot be read", e);
      }
      value = value == null ? otherwise : value;
      read.put(key, value);
    }
    return value;
  }
}
