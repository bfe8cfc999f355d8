package io.exportindicators.indicators;

/** Months as numbers, {@code 12 * year + (monthValue - 1)}, and as text. */
public final class Months {
  /** Months of a year. */
  public static final int YEAR = 12;

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
}
