package io.exportindicators.jobs.reading;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.regex.Pattern;

/**
 * What a kind of period is called in variants, and over how many of its periods a year goes.
 *
 * <p>Levels of a quarter or year stand at its first month.
 */
public enum Span {
  /** A month; structure is judged on sums of 12. */
  MONTH("1m", "12m", 12, 1),
  /** Days 1 to 10. */
  DAYS_1_TO_10("10d", "10d", 1, 1),
  /** Days 1 to 20. */
  DAYS_1_TO_20("20d", "20d", 1, 1),
  /** A quarter, compared with that of the year before. */
  QUARTER("1q", "1q", 1, 3),
  /** A year. */
  YEAR("1y", "1y", 1, 12);

  private static final Pattern JANUARY = Pattern.compile("\\b(\\d{4})-01\\b");
  private static final Pattern FIRST_OF_QUARTER = Pattern.compile("\\b(\\d{4})-(01|04|07|10)\\b");

  private final String level;
  private final String structure;
  private final int structureMonths;
  private final int step;

  Span(String level, String structure, int structureMonths, int step) {
    this.level = level;
    this.structure = structure;
    this.structureMonths = structureMonths;
    this.step = step;
  }

  /** The span of a kind of period. */
  public static Span of(ReferencePeriod.Kind kind) {
    return switch (kind) {
      case MONTH -> MONTH;
      case DAYS_1_TO_10 -> DAYS_1_TO_10;
      case DAYS_1_TO_20 -> DAYS_1_TO_20;
      case QUARTER -> QUARTER;
      case YEAR -> YEAR;
    };
  }

  /** The variant of a level. */
  public String level() {
    return level;
  }

  /** The variant of what structure is judged on. */
  public String structure() {
    return structure;
  }

  /** Levels that are added up to judge structure. */
  public int structureMonths() {
    return structureMonths;
  }

  /** Months from one period to the next. */
  public int step() {
    return step;
  }

  /** The first period that does not begin before a month. */
  public int firstFrom(int month) {
    return month + Math.floorMod(-month, step);
  }

  /** A basis, or what is counted, in this span: that of months stands alone, windows are named. */
  public String basis(String name) {
    return this == DAYS_1_TO_10 || this == DAYS_1_TO_20 ? name + "_" + level : name;
  }

  /** An absence whose reason names periods by their first months, with the periods themselves. */
  public Outcome inWords(Outcome outcome) {
    if (outcome.isPresent()) {
      return outcome;
    }
    return switch (this) {
      case YEAR -> Outcome.absent(JANUARY.matcher(outcome.absence()).replaceAll("$1"));
      case QUARTER ->
          Outcome.absent(
              FIRST_OF_QUARTER
                  .matcher(outcome.absence())
                  .replaceAll(m -> m.group(1) + "-Q" + (Integer.parseInt(m.group(2)) + 2) / 3));
      default -> outcome;
    };
  }

  /** The window of the month that it is; for months and windows only. */
  public Window window() {
    return switch (this) {
      case MONTH -> Window.MONTH;
      case DAYS_1_TO_10 -> Window.DAYS_1_TO_10;
      case DAYS_1_TO_20 -> Window.DAYS_1_TO_20;
      case QUARTER, YEAR -> throw new IllegalStateException("no window of a month: " + this);
    };
  }
}
