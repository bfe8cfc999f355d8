package io.exportindicators.jobs.key;

import io.exportindicators.schemas.ReferencePeriod;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/**
 * A {@link ReferencePeriod} as a small number: kind · 2048 + months since 1960-01, below {@value
 * #COUNT}.
 */
public final class PackedPeriod {
  /** Number of packed periods. */
  public static final int COUNT = 5 * 2048;

  private static final int MONTHS = 2048;
  private static final int BASE = 12 * ReferencePeriod.FIRST_YEAR;

  private PackedPeriod() {}

  /** The number of a period. */
  public static int of(ReferencePeriod period) {
    int month = (int) period.firstMonth().getLong(ChronoField.PROLEPTIC_MONTH);
    return number(period.kind()) * MONTHS + month - BASE;
  }

  /** The number of a kind and a proleptic month. */
  public static int of(ReferencePeriod.Kind kind, int month) {
    return number(kind) * MONTHS + month - BASE;
  }

  /** The kind of a packed period. */
  public static ReferencePeriod.Kind kind(int packed) {
    return switch (packed / MONTHS) {
      case 0 -> ReferencePeriod.Kind.MONTH;
      case 1 -> ReferencePeriod.Kind.DAYS_1_TO_10;
      case 2 -> ReferencePeriod.Kind.DAYS_1_TO_20;
      case 3 -> ReferencePeriod.Kind.QUARTER;
      default -> ReferencePeriod.Kind.YEAR;
    };
  }

  /** The proleptic month (12 · year + month − 1) of a packed period. */
  public static int month(int packed) {
    return packed % MONTHS + BASE;
  }

  /** The period with a number. */
  public static ReferencePeriod period(int packed) {
    int month = month(packed);
    return new ReferencePeriod(kind(packed), YearMonth.of(month / 12, month % 12 + 1));
  }

  static int number(ReferencePeriod.Kind kind) {
    return switch (kind) {
      case MONTH -> 0;
      case DAYS_1_TO_10 -> 1;
      case DAYS_1_TO_20 -> 2;
      case QUARTER -> 3;
      case YEAR -> 4;
    };
  }
}
