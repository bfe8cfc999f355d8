package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Levels;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The levels of one series and window at one time; immutable. */
final class KnownLevels implements Levels {
  static final KnownLevels NONE = new KnownLevels(new TreeMap<>());

  private final NavigableMap<Integer, Long> cents;

  private KnownLevels(NavigableMap<Integer, Long> cents) {
    this.cents = cents;
  }

  /** These levels after changes; an empty level is one that is not known any more. */
  KnownLevels with(NavigableMap<Integer, OptionalLong> changes) {
    NavigableMap<Integer, Long> changed = new TreeMap<>(cents);
    changes.forEach(
        (month, level) -> {
          if (level.isPresent()) {
            changed.put(month, level.getAsLong());
          } else {
            changed.remove(month);
          }
        });
    return new KnownLevels(changed);
  }

  @Override
  public OptionalLong at(int month) {
    Long level = cents.get(month);
    return level == null ? OptionalLong.empty() : OptionalLong.of(level);
  }

  @Override
  public int firstMonth() {
    return cents.isEmpty() ? 0 : cents.firstKey();
  }

  @Override
  public int lastMonth() {
    return cents.isEmpty() ? -1 : cents.lastKey();
  }
}
