package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.targets.Goal;
import io.exportindicators.indicators.targets.TargetJudgement;
import io.exportindicators.indicators.targets.TargetKind;
import io.exportindicators.indicators.targets.TargetStatus;
import io.exportindicators.indicators.targets.TrackedFigures;
import io.exportindicators.schemas.Indicator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * How each milestone stands: the status that holds is 1 and the others are 0, in the period of the
 * milestone, beside the value of that period or why it is not known.
 */
final class GoalStanding {
  private static final TrackedFigures NOTHING =
      new TrackedFigures() {
        @Override
        public OptionalDouble at(int endMonth) {
          return OptionalDouble.empty();
        }

        @Override
        public OptionalInt firstMonth() {
          return OptionalInt.empty();
        }

        @Override
        public OptionalInt lastMonth() {
          return OptionalInt.empty();
        }

        @Override
        public int spacing() {
          return 1;
        }
      };

  private static final Outcome NO_FIGURE = Outcome.absent("no figure is known");

  private final GoalSubject out;
  private final HeldGoal held;
  private final Goal goal;
  private final Optional<GoalMeasurement> measurement;
  private final Knowledge knowledge;

  GoalStanding(
      GoalSubject out,
      HeldGoal held,
      Goal goal,
      Optional<GoalMeasurement> measurement,
      Knowledge knowledge) {
    this.out = out;
    this.held = held;
    this.goal = goal;
    this.measurement = measurement;
    this.knowledge = knowledge;
  }

  /** Adds the readings of every milestone. */
  void add() {
    for (int milestone = 0; milestone < goal.milestones().size(); milestone++) {
      int index = milestone;
      int period = held.goal().periods()[milestone];
      Supplier<TargetJudgement> judged = out.shared(() -> judge(index));
      for (TargetStatus status : TargetStatus.values()) {
        out.add(
            Indicator.STRATEGY_TARGET_STATUS,
            status.wireName(),
            period,
            () -> Outcome.of(status == judged.get().status() ? 1 : 0));
      }
      out.addInUnit(
          Indicator.STRATEGY_TARGET_VALUE, "milestone", period, () -> valueAt(index, judged.get()));
    }
  }

  private Outcome valueAt(int milestone, TargetJudgement judged) {
    OptionalDouble value = values().at(goal.milestones().get(milestone).endMonth());
    return value.isPresent() ? Outcome.of(value.getAsDouble()) : Outcome.absent(judged.reason());
  }

  private TargetJudgement judge(int milestone) {
    out.readKnowledge(knowledge);
    if (!held.goal().ended().isEmpty()) {
      return new TargetJudgement(ended(), held.goal().ended());
    }
    if (goal.kind() == TargetKind.CUMULATIVE && goal.base() == null) {
      return new TargetJudgement(TargetStatus.NO_DATA, "the beginning of the count is not known");
    }
    int passed = knowledge.passedMonth();
    return measurement
        .map(measured -> judge(measured, milestone, passed))
        .orElseGet(() -> TargetJudgement.of(goal, milestone, NOTHING, NO_FIGURE, passed));
  }

  /** A milestone that is over is judged by its own figure alone, as soon as that is known. */
  private TargetJudgement judge(GoalMeasurement measured, int milestone, int passedMonth) {
    int end = goal.milestones().get(milestone).endMonth();
    if (end <= passedMonth && measured.values().at(end).isPresent()) {
      return TargetJudgement.of(
          goal, milestone, measured.values().until(end), NO_FIGURE, passedMonth);
    }
    Outcome deviation = measured.relativeDeviation(measured.values().lastMonth().orElseThrow());
    return TargetJudgement.of(goal, milestone, measured.values(), deviation, passedMonth);
  }

  private TargetStatus ended() {
    return switch (held.goal().ended()) {
      case "withdrawn" -> TargetStatus.WITHDRAWN;
      case "redefined" -> TargetStatus.REDEFINED;
      default -> TargetStatus.SUPERSEDED;
    };
  }

  private TrackedFigures values() {
    return measurement.<TrackedFigures>map(GoalMeasurement::values).orElse(NOTHING);
  }
}
