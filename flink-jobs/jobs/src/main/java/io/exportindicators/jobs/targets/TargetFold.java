package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.FigureUpdate;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingChanges;
import io.exportindicators.jobs.source.StrategyGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Folds one complete release into what a reporter's goals measure and says what it changed; pure.
 *
 * <p>A goal is computed anew where the release brings it, changes what it measures, or ends a
 * month. A goal that has ended is left as it was: its history stays.
 */
final class TargetFold {
  private final SortedMap<String, HeldGoal> goalsBefore;
  private final TargetStore before;
  private final long position;
  private final Map<String, FigureUpdate> updates = new TreeMap<>();
  private final Map<String, FigureSeries> changedFigures = new TreeMap<>();
  private final Map<String, HeldGoal> changedGoals = new TreeMap<>();
  private Knowledge knowledge;
  private long publishedMillis = Long.MIN_VALUE;

  TargetFold(SortedMap<String, HeldGoal> goals, TargetStore before, long position) {
    this.goalsBefore = goals;
    this.before = before;
    this.position = position;
    this.knowledge = before.knowledge();
  }

  /** Adds a reading that the release changed. */
  void add(Reading reading) {
    String key = TrackedKey.of(reading);
    FigureUpdate update =
        updates.computeIfAbsent(key, k -> new FigureUpdate(before.figures(k), position));
    boolean changed =
        update.enter(
            PackedPeriod.month(reading.period()),
            reading.value(),
            reading.status(),
            reading.publishedMillis(),
            reading.backfill());
    if (changed) {
      changedFigures.put(key, update.series());
    }
    learn(reading.publishedMillis());
  }

  /** Adds the goals of the release: of one id the later wins; an equal one keeps its vintage. */
  void add(GatedRecords records) {
    for (StrategyGoal goal : records.goals()) {
      HeldGoal held = goalsBefore.get(goal.target());
      if (held == null || !held.goal().saysTheSameAs(goal)) {
        changedGoals.put(goal.target(), new HeldGoal(goal, position, records.publishedMillis()));
      } else {
        changedGoals.remove(goal.target());
      }
    }
    learn(records.publishedMillis());
  }

  /** The series that changed, by their key. */
  Map<String, FigureSeries> changedFigures() {
    return changedFigures;
  }

  /** The goals that are new or changed, by their id. */
  Map<String, HeldGoal> changedGoals() {
    return changedGoals;
  }

  /** The newest publication, this release included. */
  Knowledge knowledge() {
    return knowledge;
  }

  /** The readings that differ from before. */
  List<Reading> changedReadings() {
    Cause cause = new Cause(publishedMillis, false);
    TargetStore after = after();
    SortedMap<String, HeldGoal> goals = new TreeMap<>(goalsBefore);
    goals.putAll(changedGoals);
    boolean isLater = knowledge.passedMonth() != before.knowledge().passedMonth();
    List<Reading> result = new ArrayList<>();
    goals.forEach(
        (target, goal) -> {
          if (changedGoals.containsKey(target)
              || (goal.goal().ended().isEmpty() && (isLater || readsChanged(goal.goal())))) {
            List<Reading> now = GoalReadings.of(goal, after, cause);
            result.addAll(
                ReadingChanges.between(told(goalsBefore.get(target), now, cause), now, cause));
          }
        });
    return result;
  }

  /**
   * What was told of a goal before. While it had ended its figures went on untold: of such a goal,
   * only what is not told any more counts, so that all the rest is told anew.
   */
  private List<Reading> told(HeldGoal earlier, List<Reading> now, Cause cause) {
    if (earlier == null) {
      return List.of();
    }
    List<Reading> then = GoalReadings.of(earlier, before, cause);
    if (earlier.goal().ended().isEmpty()) {
      return then;
    }
    TreeSet<Reading> places = new TreeSet<>(Reading::compare);
    places.addAll(now);
    return then.stream().filter(reading -> !places.contains(reading)).toList();
  }

  private void learn(long published) {
    publishedMillis = Math.max(publishedMillis, published);
    knowledge = knowledge.newer(position, published);
  }

  private boolean readsChanged(StrategyGoal goal) {
    return MeetingFigures.kinds().stream()
        .flatMap(kind -> TrackedKey.readBy(goal, kind).stream())
        .anyMatch(changedFigures::containsKey);
  }

  private TargetStore after() {
    return new TargetStore() {
      @Override
      public FigureSeries figures(String key) {
        FigureSeries changed = changedFigures.get(key);
        return changed == null ? before.figures(key) : changed;
      }

      @Override
      public Knowledge knowledge() {
        return knowledge;
      }
    };
  }
}
