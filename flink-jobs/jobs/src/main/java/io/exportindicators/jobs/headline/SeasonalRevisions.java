package io.exportindicators.jobs.headline;

import java.io.Serializable;

/**
 * Which figures of the past are told anew when a series is adjusted again: those of the last months
 * that moved visibly. All of them move a little with every month.
 *
 * @param months how many months back
 * @param visibleChange smallest change that is told, a ratio
 */
public record SeasonalRevisions(int months, double visibleChange) implements Serializable {
  /** 36 months, 0.05 %: what moves a figure of four digits. */
  public static final SeasonalRevisions STANDARD = new SeasonalRevisions(36, 0.0005);

  /** Whether a change of a month's figure, both above zero, is told when a month is the last. */
  boolean tells(int month, int last, double before, double now) {
    return month > last - months && Math.abs(now / before - 1) > visibleChange;
  }
}
