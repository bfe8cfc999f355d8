package io.exportindicators.jobs.targets;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.productivity.PeriodMean;
import io.exportindicators.indicators.productivity.PeriodSum;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.jobs.reading.NotedFigures;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures of what a goal measures, in the goal's unit.
 *
 * <p>The finest kind of period that there is. Amounts in US dollars are converted into the goal's
 * currency period by period, at the period's average rate.
 *
 * @param kind kind of their periods
 * @param figures the figures
 */
record MeasuredFigures(Kind kind, Figures figures) {
  /** The figures, empty where nothing is known. */
  static Optional<MeasuredFigures> of(StrategyGoal goal, TargetStore store, Provenance provenance) {
    for (Kind kind : MeetingFigures.kinds()) {
      Figures figures = noted(store, TrackedKey.of(goal, goal.unit(), kind), kind, provenance);
      if (MeetingFigures.any(figures)) {
        return Optional.of(new MeasuredFigures(kind, figures));
      }
    }
    return goal.unit().equals(TrackedKey.DOLLAR)
        ? Optional.empty()
        : converted(goal, store, provenance);
  }

  private static Optional<MeasuredFigures> converted(
      StrategyGoal goal, TargetStore store, Provenance provenance) {
    for (Kind kind : MeetingFigures.kinds()) {
      Figures dollars =
          MeetingFigures.of(
              kind,
              finer ->
                  noted(store, TrackedKey.of(goal, TrackedKey.DOLLAR, finer), finer, provenance),
              PeriodSum::view);
      Figures rate =
          MeetingFigures.of(
              kind,
              finer ->
                  noted(store, TrackedKey.ofExchangeRate(goal.unit(), finer), finer, provenance),
              PeriodMean::view);
      Figures converted = new Converted(dollars, rate);
      if (MeetingFigures.any(converted)) {
        return Optional.of(new MeasuredFigures(kind, converted));
      }
    }
    return Optional.empty();
  }

  private static Figures noted(TargetStore store, String key, Kind kind, Provenance provenance) {
    return new NotedFigures(store.figures(key), Span.of(kind).step(), provenance);
  }

  /** Amounts at the average rate of their periods. */
  private record Converted(Figures dollars, Figures rate) implements Figures {
    @Override
    public OptionalDouble at(int month) {
      OptionalDouble amount = dollars.at(month);
      OptionalDouble average = rate.at(month);
      return amount.isPresent() && average.isPresent()
          ? OptionalDouble.of(amount.getAsDouble() * average.getAsDouble())
          : OptionalDouble.empty();
    }

    @Override
    public int step() {
      return dollars.step();
    }

    @Override
    public int firstMonth() {
      return Math.max(dollars.firstMonth(), rate.firstMonth());
    }

    @Override
    public int lastMonth() {
      return Math.min(dollars.lastMonth(), rate.lastMonth());
    }
  }
}
