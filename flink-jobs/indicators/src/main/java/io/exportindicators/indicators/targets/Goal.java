package io.exportindicators.indicators.targets;

import java.util.List;

/**
 * A target with its milestones.
 *
 * @param kind what kind of number it is
 * @param base where it starts, null where unknown; of a cumulative one the period before the count
 * @param milestones in the order of time, all after the base; the last is the target
 */
public record Goal(TargetKind kind, PathPoint base, List<PathPoint> milestones) {
  /** Refuses milestones that are none or out of order. */
  public Goal {
    milestones = List.copyOf(milestones);
    if (milestones.isEmpty()) {
      throw new IllegalArgumentException("a goal without a target");
    }
    PathPoint before = base;
    for (PathPoint milestone : milestones) {
      if (before != null && milestone.endMonth() <= before.endMonth()) {
        throw new IllegalArgumentException("milestones are not in the order of time");
      }
      before = milestone;
    }
  }

  /** The target itself. */
  PathPoint target() {
    return milestones.get(milestones.size() - 1);
  }
}
