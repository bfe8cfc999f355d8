package io.exportindicators.schemas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure speaks of: a month {@code 2026-07}, its window from day 1 {@code 2026-07/10} or
 * {@code 2026-07/20}, a quarter {@code 2026-Q3} or a year {@code 2026}.
 *
 * @param kind month, window, quarter or year
 * @param firstMonth the month, or the first month of the quarter or year
 */
public record ReferencePeriod(Kind kind, YearMonth firstMonth) {
  /** Earliest year that a period may have. */
  public static final int FIRST_YEAR = 1960;

  /** Latest year that a period may have. */
  public static final int LAST_YEAR = 2129;

  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])(?:/(10|20))?|Q([1-4])))?");

  /** Kinds of period. */
  public enum Kind {
    /** A calendar month. */
    MONTH,
    /** Days 1 to 10 of a month. */
    DAYS_1_TO_10,
    /** Days 1 to 20 of a month. */
    DAYS_1_TO_20,
    /** A quarter. */
    QUARTER,
    /** A calendar year. */
    YEAR
  }

  /** The period that a text means, empty where it means none or one outside 1960 to 2129. */
  public static Optional<ReferencePeriod> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    if (matcher.group(4) != null) {
      int quarter = Integer.parseInt(matcher.group(4));
      return Optional.of(new ReferencePeriod(Kind.QUARTER, YearMonth.of(year, 3 * quarter - 2)));
    }
    if (matcher.group(2) == null) {
      return Optional.of(new ReferencePeriod(Kind.YEAR, YearMonth.of(year, 1)));
    }
    Kind kind =
        matcher.group(3) == null
            ? Kind.MONTH
            : matcher.group(3).equals("10") ? Kind.DAYS_1_TO_10 : Kind.DAYS_1_TO_20;
    return Optional.of(
        new ReferencePeriod(kind, YearMonth.of(year, Integer.parseInt(matcher.group(2)))));
  }

  /** The first day. */
  public LocalDate firstDay() {
    return firstMonth.atDay(1);
  }

  /** The last day. */
  public LocalDate lastDay() {
    return switch (kind) {
      case MONTH -> firstMonth.atEndOfMonth();
      case DAYS_1_TO_10 -> firstMonth.atDay(10);
      case DAYS_1_TO_20 -> firstMonth.atDay(20);
      case QUARTER -> firstMonth.plusMonths(2).atEndOfMonth();
      case YEAR -> firstMonth.plusMonths(11).atEndOfMonth();
    };
  }

  /**
   * Where a chart draws it, in UTC: a window at the end of its last day, every other in its middle
   * (a month on its 15th, a quarter on the 15th of its second month, a year on 1 July).
   */
  public Instant stamp() {
    LocalDate day =
        switch (kind) {
          case MONTH -> firstMonth.atDay(15);
          case DAYS_1_TO_10, DAYS_1_TO_20 -> lastDay().plusDays(1);
          case QUARTER -> firstMonth.plusMonths(1).atDay(15);
          case YEAR -> firstMonth.plusMonths(6).atDay(1);
        };
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The text that {@link #parse} takes. */
  @Override
  public String toString() {
    return switch (kind) {
      case MONTH -> firstMonth.toString();
      case DAYS_1_TO_10 -> firstMonth + "/10";
      case DAYS_1_TO_20 -> firstMonth + "/20";
      case QUARTER -> firstMonth.getYear() + "-Q" + (firstMonth.getMonthValue() + 2) / 3;
      case YEAR -> Integer.toString(firstMonth.getYear());
    };
  }
}
