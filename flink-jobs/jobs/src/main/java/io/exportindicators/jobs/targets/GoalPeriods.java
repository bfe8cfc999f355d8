package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.targets.Goal;
import io.exportindicators.indicators.targets.PathPoint;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.ArrayList;
import java.util.List;

/** Packed periods of a goal as points in time: each stands at its last month. */
final class GoalPeriods {
  private GoalPeriods() {}

  /** The goal as the mathematics sees it. */
  static Goal goal(StrategyGoal goal) {
    List<PathPoint> milestones = new ArrayList<>();
    for (int i = 0; i < goal.periods().length; i++) {
      milestones.add(new PathPoint(endOf(goal.periods()[i]), goal.values()[i]));
    }
    PathPoint base =
        goal.basePeriod() == StrategyGoal.UNKNOWN
            ? null
            : new PathPoint(endOf(goal.basePeriod()), goal.baseValue());
    return new Goal(goal.kind(), base, milestones);
  }

  /** The last month of a packed period. */
  static int endOf(int period) {
    return PackedPeriod.month(period) + Span.of(PackedPeriod.kind(period)).step() - 1;
  }

  /** The packed period of a kind that ends with a month. */
  static int ending(Kind kind, int endMonth) {
    return PackedPeriod.of(kind, endMonth - Span.of(kind).step() + 1);
  }
}
