package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Outcome;

/**
 * How much of the way from base to target is done.
 *
 * <p>{@code (v - b) / (T - b)}. Absent where it means nothing: of shares, ranks and what is to be
 * maintained, without a base, and where base and target are the same.
 */
public final class Progress {
  private Progress() {}

  /** The part of the way, a ratio; below zero where the value is behind the base. */
  public static Outcome of(Goal goal, double value) {
    if (!goal.kind().progresses()) {
      return Outcome.absent("no part of a way: told as points or places");
    }
    if (goal.base() == null) {
      return Outcome.absent("the base is not known");
    }
    double way = goal.target().value() - goal.base().value();
    return way == 0
        ? Outcome.absent("base and target are the same")
        : Outcome.ofFinite((value - goal.base().value()) / way, "it is out of range");
  }
}
