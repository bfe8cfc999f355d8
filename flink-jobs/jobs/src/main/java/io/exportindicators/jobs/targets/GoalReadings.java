package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.targets.Goal;
import io.exportindicators.indicators.targets.TargetPath;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * All readings of one goal at one vintage: its path, what it measures from the base on, and how
 * each milestone stands.
 */
final class GoalReadings {
  private GoalReadings() {}

  static List<Reading> of(HeldGoal held, TargetStore store, Cause cause) {
    Provenance provenance = new Provenance();
    GoalSubject out = new GoalSubject(held, provenance, cause);
    Goal goal = GoalPeriods.goal(held.goal());
    Optional<TargetPath> path = TargetPath.of(goal);
    path.ifPresent(line -> addPath(out, held, goal, line));
    Optional<GoalMeasurement> measurement = GoalMeasurement.of(held, goal, store, provenance);
    measurement.ifPresent(measured -> addMeasured(out, held, goal, measured));
    new GoalStanding(out, held, goal, measurement, store.knowledge()).add();
    return out.readings();
  }

  /** The path at its points and at the end of each year between them. */
  private static void addPath(GoalSubject out, HeldGoal held, Goal goal, TargetPath path) {
    TreeMap<Integer, Integer> periodsByEnd = new TreeMap<>();
    if (goal.base() != null) {
      periodsByEnd.put(goal.base().endMonth(), held.goal().basePeriod());
    }
    for (int period : held.goal().periods()) {
      periodsByEnd.put(GoalPeriods.endOf(period), period);
    }
    for (int end = periodsByEnd.firstKey(); end <= periodsByEnd.lastKey(); end++) {
      if (Months.monthValue(end) == Months.YEAR) {
        periodsByEnd.putIfAbsent(end, GoalPeriods.ending(Kind.YEAR, end));
      }
    }
    String form = path.form().name().toLowerCase(Locale.ROOT);
    periodsByEnd.forEach(
        (end, period) ->
            out.addInUnit(
                Indicator.STRATEGY_TARGET_PATH,
                form,
                period,
                () -> Outcome.of(path.at(end).orElseThrow())));
  }

  /** From the base on; the latest where it is older than that. */
  private static void addMeasured(
      GoalSubject out, HeldGoal held, Goal goal, GoalMeasurement measured) {
    OptionalInt last = measured.values().lastMonth();
    if (last.isEmpty()) {
      return;
    }
    int from =
        goal.base() == null ? held.goal().announcedMonth() - Months.YEAR : goal.base().endMonth();
    int first = Math.max(from, measured.values().firstMonth().orElseThrow());
    int spacing = measured.values().spacing();
    int steps = Math.max(0, last.getAsInt() - first) / spacing;
    for (int end = last.getAsInt() - steps * spacing; end <= last.getAsInt(); end += spacing) {
      measured.addAt(out, end);
    }
  }
}
