package io.exportindicators.indicators.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How a milestone of a goal stands, and why.
 *
 * <p>With T the milestone's value, E the end of its period, v the latest value and t the end of v's
 * period, the first of these that holds:
 *
 * <ol>
 *   <li>no data: no value is known;
 *   <li>met, missed: E is over and its value is known. Where it is not known yet: missed if it was
 *       out of reach (as below) from v, else no data;
 *   <li>level reached: v has reached T, except of what is to be maintained;
 *   <li>on path: the deviation is not below -5 percent of the path;
 *   <li>out of reach: the growth required from v to T is more than three times the best that was
 *       seen ({@link BestGrowth}, zero where that is negative);
 *   <li>no data: there is no path;
 *   <li>moving away: v is worse than a year before;
 *   <li>off path.
 * </ol>
 *
 * @param status how it stands
 * @param reason one sentence with the numbers
 */
public record TargetJudgement(TargetStatus status, String reason) {
  private static final double ON_PATH = -0.05;
  private static final double BEYOND_BEST = 3;

  /**
   * Judges a milestone that nobody has ended.
   *
   * @param milestone its place among the goal's milestones
   * @param relativeDeviation of the latest value from the path, or why there is none
   * @param passedMonth the last month that is over
   */
  public static TargetJudgement of(
      Goal goal, int milestone, TrackedFigures values, Outcome relativeDeviation, int passedMonth) {
    PathPoint wanted = goal.milestones().get(milestone);
    if (values.lastMonth().isEmpty()) {
      return new TargetJudgement(TargetStatus.NO_DATA, "no figure is known");
    }
    int end = values.lastMonth().getAsInt();
    double latest = values.at(end).getAsDouble();
    if (wanted.endMonth() <= passedMonth) {
      return past(goal, wanted, values, latest, end);
    }
    String standing = number(latest) + " in " + Months.text(end);
    if (goal.kind() != TargetKind.MAINTAIN && goal.kind().reaches(latest, wanted.value())) {
      return new TargetJudgement(
          TargetStatus.LEVEL_REACHED,
          standing + " has reached " + number(wanted.value()) + " before " + when(wanted));
    }
    if (relativeDeviation.isPresent() && relativeDeviation.value() >= ON_PATH) {
      return new TargetJudgement(
          TargetStatus.ON_PATH,
          standing + " is " + percent(relativeDeviation.value()) + " from our path");
    }
    String beyond = beyondReach(goal, wanted, values, latest, end);
    if (!beyond.isEmpty()) {
      return new TargetJudgement(TargetStatus.OUT_OF_REACH, standing + " " + beyond);
    }
    if (!relativeDeviation.isPresent()) {
      return new TargetJudgement(
          TargetStatus.NO_DATA, standing + ", no path: " + relativeDeviation.absence());
    }
    return new TargetJudgement(
        isWorseThanYearBefore(goal, values, latest, end)
            ? TargetStatus.MOVING_AWAY
            : TargetStatus.OFF_PATH,
        standing + " is " + percent(relativeDeviation.value()) + " from our path");
  }

  private static TargetJudgement past(
      Goal goal, PathPoint wanted, TrackedFigures values, double latest, int end) {
    OptionalDouble reached = values.at(wanted.endMonth());
    if (reached.isPresent()) {
      return new TargetJudgement(
          goal.kind().reaches(reached.getAsDouble(), wanted.value())
              ? TargetStatus.MET
              : TargetStatus.MISSED,
          number(reached.getAsDouble())
              + " against "
              + number(wanted.value())
              + " in "
              + when(wanted));
    }
    String missing =
        "no figure of %s yet, the latest is of %s".formatted(when(wanted), Months.text(end));
    String beyond = beyondReach(goal, wanted, values, latest, end);
    return beyond.isEmpty()
        ? new TargetJudgement(TargetStatus.NO_DATA, missing)
        : new TargetJudgement(TargetStatus.MISSED, missing + ": " + number(latest) + " " + beyond);
  }

  /** Why a milestone cannot be reached from the latest value any more, empty where it can. */
  private static String beyondReach(
      Goal goal, PathPoint wanted, TrackedFigures values, double latest, int end) {
    Outcome required = RequiredGrowth.to(goal.kind(), wanted, latest, end);
    Outcome best = BestGrowth.of(values);
    boolean isBeyond =
        required.isPresent()
            && best.isPresent()
            && required.value() > BEYOND_BEST * Math.max(0, best.value());
    return isBeyond
        ? "needs %s a year to %s in %s, the best seen is %s"
            .formatted(
                percent(required.value()),
                number(wanted.value()),
                when(wanted),
                percent(best.value()))
        : "";
  }

  private static boolean isWorseThanYearBefore(
      Goal goal, TrackedFigures values, double latest, int end) {
    OptionalDouble before = values.at(end - Months.YEAR);
    return before.isPresent() && !goal.kind().reaches(latest, before.getAsDouble());
  }

  private static String when(PathPoint point) {
    return Months.text(point.endMonth());
  }

  private static String percent(double ratio) {
    return String.format(Locale.ROOT, "%+.1f %%", 100 * ratio);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }
}
