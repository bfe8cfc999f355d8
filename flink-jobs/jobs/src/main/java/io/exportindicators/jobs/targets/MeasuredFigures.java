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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Figures of what a goal measures, in the goal's unit, by one kind of period.
 *
 * <p>Amounts in US dollars are converted into the goal's currency period by period, at the period's
 * average rate, by the finest kind of period that has both.
 *
 * @param kind kind of their periods
 * @param figures the figures
 * @param converted whether they were converted
 */
record MeasuredFigures(Kind kind, Figures figures, boolean converted) {
  /** The figures by every kind of period that there are, from fine to coarse. */
  static List<MeasuredFigures> of(StrategyGoal goal, TargetStore store, Provenance provenance) {
    List<MeasuredFigures> own = new ArrayList<>();
    for (Kind kind : MeetingFigures.kinds()) {
      Figures figures = noted(store, TrackedKey.of(goal, goal.unit(), kind), kind, provenance);
      own.add(new MeasuredFigures(kind, figures, false));
    }
    List<MeasuredFigures> known = known(own);
    return known.isEmpty() && !goal.unit().equals(TrackedKey.DOLLAR)
        ? known(converted(goal, store, provenance)).stream().limit(1).toList()
        : known;
  }

  private static List<MeasuredFigures> known(List<MeasuredFigures> all) {
    return all.stream().filter(one -> MeetingFigures.any(one.figures())).toList();
  }

  private static List<MeasuredFigures> converted(
      StrategyGoal goal, TargetStore store, Provenance provenance) {
    List<MeasuredFigures> converted = new ArrayList<>();
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
      converted.add(new MeasuredFigures(kind, new Converted(dollars, rate), true));
    }
    return converted;
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
