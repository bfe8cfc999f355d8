package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Outcome;

/**
 * How much of the way from base to target is done.
 *
 * <p>{@code (v - b) / (T - b)}: 0 at the base, 1 at the target, below 0 where it went backwards.
 * Absent for shares and for what is to be maintained (they are told in points from the path), for
 * ranks (told in places), without a base, and where the target is the base.
 */
public final class Progress {
  private Progress() {}

  /** Progress of a goal at a value in its unit, a ratio. */
  public static Outcome of(Goal goal, double value) {
    if (!goal.kind().hasProgress()) {
      return Outcome.absent("no part of a way: told in points from the path, or in places");
    }
    if (goal.base() == null) {
      return Outcome.absent("base is not known");
    }
    double base = goal.base().value();
    double way = goal.target().value() - base;
    return way == 0
        ? Outcome.absent("target is the base")
        : Outcome.ofFinite((value - base) / way, "progress is out of range");
  }
}
