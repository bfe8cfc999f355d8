package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalDouble;

/**
 * How a goal stands at one of its milestones, and one sentence that says why.
 *
 * <p>With value T and end E of the milestone and the latest value v of the period that ends with
 * month t, the first of these rules that holds:
 *
 * <ol>
 *   <li>no value: no data
 *   <li>E is over: met or missed by the value at E; where that is not known yet, missed if T was
 *       out of reach from v (rule 5), else no data
 *   <li>v is at T or better: level reached (what is to be maintained must last, and goes on)
 *   <li>at most 5 % below the path: on path
 *   <li>the growth a year from v to T is more than three times the best growth seen (three times
 *       nothing, where it only fell): out of reach
 *   <li>no path: no data; worse than a year before: moving away; else off path
 * </ol>
 *
 * <p>Goals that were withdrawn, superseded or redefined are the caller's.
 *
 * @param status the status that holds
 * @param reason why, in plain English with the numbers
 */
public record TargetJudgement(TargetStatus status, String reason) {
  /** Furthest relative deviation from the path that is still on it. */
  public static final double ON_PATH_FROM = -0.05;

  /** Times the best growth seen from which on a growth is out of reach. */
  public static final double REACH = 3;

  /**
   * Judges one milestone.
   *
   * @param milestone its index from 0
   * @param relativeDeviation {@link PathDeviation#relative} of the latest value, absent where there
   *     is no path
   * @param passedMonth the last month that is over at the time of the newest publication
   */
  public static TargetJudgement of(
      Goal goal, int milestone, TrackedFigures values, Outcome relativeDeviation, int passedMonth) {
    PathPoint aim = goal.milestones().get(milestone);
    if (values.lastMonth().isEmpty()) {
      return new TargetJudgement(TargetStatus.NO_DATA, "no value yet");
    }
    Case judged = new Case(goal, milestone, aim, values, values.lastMonth().getAsInt());
    return aim.endMonth() <= passedMonth ? judged.over() : judged.running(relativeDeviation);
  }

  /** One goal at one milestone with its latest value. */
  private record Case(Goal goal, int milestone, PathPoint aim, TrackedFigures values, int month) {
    private TargetJudgement over() {
      OptionalDouble result = values.at(aim.endMonth());
      if (result.isPresent()) {
        boolean met = goal.kind().reaches(result.getAsDouble(), aim.value());
        return new TargetJudgement(
            met ? TargetStatus.MET : TargetStatus.MISSED,
            dated(result.getAsDouble(), aim.endMonth())
                + (met ? " reaches " : " does not reach ")
                + text(aim.value()));
      }
      String missing =
          "no figure of "
              + JudgementText.period(aim.endMonth(), values.spacing())
              + " yet, the latest is of "
              + JudgementText.period(month, values.spacing());
      return outOfReach()
          ? new TargetJudgement(TargetStatus.MISSED, missing + "; " + reach())
          : new TargetJudgement(TargetStatus.NO_DATA, missing);
    }

    private TargetJudgement running(Outcome relativeDeviation) {
      boolean reached = goal.kind().reaches(value(), aim.value());
      if (reached && goal.kind() != TargetKind.MAINTAIN) {
        return new TargetJudgement(
            TargetStatus.LEVEL_REACHED, latest() + " is at " + target() + " already");
      }
      if (relativeDeviation.isPresent() && relativeDeviation.value() >= ON_PATH_FROM) {
        return new TargetJudgement(TargetStatus.ON_PATH, fromPath(relativeDeviation));
      }
      if (outOfReach()) {
        return new TargetJudgement(TargetStatus.OUT_OF_REACH, reach());
      }
      if (!relativeDeviation.isPresent()) {
        return new TargetJudgement(
            TargetStatus.NO_DATA, "no path to judge by: " + relativeDeviation.absence());
      }
      int yearBefore = month - Months.YEAR;
      OptionalDouble before = values.at(yearBefore);
      return before.isPresent() && goal.kind().worse(value(), before.getAsDouble())
          ? new TargetJudgement(
              TargetStatus.MOVING_AWAY,
              fromPath(relativeDeviation)
                  + " and worse than "
                  + dated(before.getAsDouble(), yearBefore))
          : new TargetJudgement(TargetStatus.OFF_PATH, fromPath(relativeDeviation));
    }

    private boolean outOfReach() {
      Outcome required = required();
      Outcome best = BestGrowth.of(values);
      return required.isPresent()
          && best.isPresent()
          && required.value() > REACH * Math.max(0, best.value());
    }

    private Outcome required() {
      return RequiredGrowth.of(goal, milestone, value(), month);
    }

    private double value() {
      return values.at(month).orElseThrow();
    }

    private String reach() {
      return latest()
          + " needs "
          + JudgementText.change(required().value())
          + " a year to "
          + target()
          + "; the best seen is "
          + JudgementText.change(BestGrowth.of(values).value());
    }

    private String fromPath(Outcome deviation) {
      return latest()
          + " is "
          + JudgementText.change(deviation.value())
          + " from the path to "
          + target();
    }

    private String latest() {
      return dated(value(), month);
    }

    private String target() {
      return text(aim.value()) + " in " + JudgementText.period(aim.endMonth(), Months.YEAR);
    }

    private String dated(double value, int endMonth) {
      return text(value) + " in " + JudgementText.period(endMonth, values.spacing());
    }

    private String text(double value) {
      return JudgementText.value(goal.kind(), value);
    }
  }
}
