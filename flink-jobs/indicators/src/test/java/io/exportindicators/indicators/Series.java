package io.exportindicators.indicators;

import java.util.OptionalLong;
import java.util.TreeMap;

/** A series written down in a test, in US cents. */
public final class Series implements Levels {
  private final TreeMap<Integer, Long> levels = new TreeMap<>();

  private Series() {}

  /** Levels of consecutive months from a month such as {@code 2024-01}. */
  public static Series from(String first, long... cents) {
    Series series = new Series();
    int month = month(first);
    for (long level : cents) {
      series.levels.put(month++, level);
    }
    return series;
  }

  /** No level yet. */
  public static Series empty() {
    return new Series();
  }

  /** One more level, or another one. */
  public Series with(String month, long cents) {
    levels.put(month(month), cents);
    return this;
  }

  /** One more level, or another one, by the number of its month. */
  public Series with(int month, long cents) {
    levels.put(month, cents);
    return this;
  }

  /** A gap. */
  public Series without(String month) {
    levels.remove(month(month));
    return this;
  }

  /** The number of a month such as {@code 2024-01}. */
  public static int month(String text) {
    return Months.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
  }

  @Override
  public OptionalLong at(int month) {
    Long level = levels.get(month);
    return level == null ? OptionalLong.empty() : OptionalLong.of(level);
  }

  @Override
  public int firstMonth() {
    return levels.isEmpty() ? 0 : levels.firstKey();
  }

  @Override
  public int lastMonth() {
    return levels.isEmpty() ? -1 : levels.lastKey();
  }
}
