package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import java.util.List;

/**
 * A goal with its milestones; the last of them is the target.
 *
 * @param kind what sort of number it is
 * @param base where it began, null where that is not known; of a cumulative goal the end of the
 *     period before the count begins, with value 0
 * @param milestones at least one, in the order of time, all after the base
 */
public record Goal(TargetKind kind, PathPoint base, List<PathPoint> milestones) {
  /** Refuses points that are out of order. */
  public Goal {
    milestones = List.copyOf(milestones);
    if (milestones.isEmpty()) {
      throw new IllegalArgumentException("a goal without a milestone");
    }
    PathPoint before = base;
    for (PathPoint milestone : milestones) {
      if (before != null && milestone.endMonth() <= before.endMonth()) {
        throw new IllegalArgumentException(
            "milestone "
                + Months.text(milestone.endMonth())
                + " is not after "
                + Months.text(before.endMonth()));
      }
      before = milestone;
    }
    if (kind == TargetKind.CUMULATIVE && base != null && base.value() != 0) {
      throw new IllegalArgumentException("base of a cumulative goal is not 0: " + base.value());
    }
  }

  /** The last milestone. */
  public PathPoint target() {
    return milestones.get(milestones.size() - 1);
  }
}
