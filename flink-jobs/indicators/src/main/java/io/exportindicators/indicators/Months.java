package io.exportindicators.indicators;

/** Months as numbers, {@code 12 * year + (monthValue - 1)}, and as text. */
public final class Months {
  /** Months of a year. */
  public static final int YEAR = 12;

  /** Months of a quarter. */
  public static final int QUARTER = 3;

  private Months() {}

  /** The number of a month; {@code monthValue} is 1 for January. */
  public static int of(int year, int monthValue) {
    return YEAR * year + monthValue - 1;
  }

  /** The year of a month. */
  public static int year(int month) {
    return Math.floorDiv(month, YEAR);
  }

  /** The month of its year, 1 for January. */
  public static int monthValue(int month) {
    return Math.floorMod(month, YEAR) + 1;
  }

  /** A month as people write it, {@code 2025-07}. */
  public static String text(int month) {
    int value = monthValue(month);
    return year(month) + (value < 10 ? "-0" : "-") + value;
  }

  /**
   * A period as people write it, {@code 2025-07}, {@code 2025-Q3} or {@code 2025}.
   *
   * @param month its first month
   * @param step its length in months; one that is neither a quarter nor a calendar year is written
   *     as its first month
   */
  public static String text(int month, int step) {
    if (step == YEAR && monthValue(month) == 1) {
      return String.valueOf(year(month));
    }
    return step == QUARTER && month % QUARTER == 0
        ? year(month) + "-Q" + (monthValue(month) / QUARTER + 1)
        : text(month);
  }
}
