package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingCollector;
import io.exportindicators.jobs.reading.ReadingSubject;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.Indicator;
import java.util.List;
import java.util.function.Supplier;

/** Readings about one goal: the release that brought the goal enters each of them. */
final class GoalSubject {
  static final String BY = "target";

  /** A goal and a date have no status that could be the worst. */
  private static final byte NO_STATUS = Byte.MAX_VALUE;

  private final HeldGoal held;
  private final Provenance provenance;
  private final ReadingSubject subject;
  private final ReadingCollector out;

  GoalSubject(HeldGoal held, Provenance provenance, Cause cause) {
    StrategyGoal goal = held.goal();
    this.held = held;
    this.provenance = provenance;
    this.subject =
        new ReadingSubject(goal.sector(), goal.definition(), "", BY, goal.target(), goal.region());
    this.out = new ReadingCollector(provenance, cause);
  }

  /** Adds a reading in the goal's unit. */
  void addInUnit(Indicator indicator, String variant, int period, Supplier<Outcome> computation) {
    add(indicator, variant, held.goal().unit(), period, computation);
  }

  /** Adds a reading in the indicator's unit. */
  void add(Indicator indicator, String variant, int period, Supplier<Outcome> computation) {
    add(indicator, variant, "", period, computation);
  }

  private void add(
      Indicator indicator, String variant, String unit, int period, Supplier<Outcome> computation) {
    out.add(
        subject,
        indicator,
        variant,
        unit,
        period,
        () -> {
          provenance.read(NO_STATUS, held.position(), held.publishedMillis(), false);
          return computation.get();
        });
  }

  /** A result that several readings use: computed once, and what it read is noted for each. */
  <T> Supplier<T> shared(Supplier<T> computation) {
    return new Supplier<>() {
      private final Provenance read = new Provenance();
      private T result;

      @Override
      public T get() {
        if (result == null) {
          result = computation.get();
          read.readAllOf(provenance);
        } else {
          provenance.readAllOf(read);
        }
        return result;
      }
    };
  }

  /** Notes that the newest publication enters what is computed. */
  void readKnowledge(Knowledge knowledge) {
    provenance.read(NO_STATUS, knowledge.position(), knowledge.publishedMillis(), false);
  }

  List<Reading> readings() {
    return out.readings();
  }
}
