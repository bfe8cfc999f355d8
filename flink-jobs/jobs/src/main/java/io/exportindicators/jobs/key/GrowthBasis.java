package io.exportindicators.jobs.key;

import java.util.Locale;

/** What a printed growth rate is measured on. */
public enum GrowthBasis {
  /** The same period of the year before. */
  YOY(0),
  /** The same, for each working day. */
  YOY_DAILY(1),
  /** The year so far. */
  YTD(2);

  private static final String GROWTH = "-growth-";

  private final int number;

  GrowthBasis(int number) {
    this.number = number;
  }

  /** Its number in the keys of state, which never changes. */
  int number() {
    return number;
  }

  /** Its name as a variant. */
  public String variant() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The flow's name in a measure such as {@code export-growth-yoy}, empty where it is none. */
  public static String flowOf(String measure) {
    int at = measure.indexOf(GROWTH);
    return at < 0 ? "" : measure.substring(0, at);
  }

  /** The basis of a measure such as {@code export-growth-yoy-daily}, null where it has none. */
  public static GrowthBasis ofMeasure(String measure) {
    for (GrowthBasis basis : values()) {
      if (measure.endsWith(GROWTH + basis.variant().replace('_', '-'))) {
        return basis;
      }
    }
    return null;
  }
}
