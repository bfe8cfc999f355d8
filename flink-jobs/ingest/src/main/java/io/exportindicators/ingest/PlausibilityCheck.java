package io.exportindicators.ingest;

import io.exportindicators.ingest.LoadPlan.Step;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * Finds values in a wrong currency or unit: large ones whose value per kg jumps while their weight
 * stays where it was.
 *
 * <p>A value per kg is compared with the 12 nearest periods of its series that are known: those of
 * the log, of the releases before it, and the earlier ones of its own release; what was found
 * implausible is not among them, what was accepted is. It is implausible where it is {@link #JUMP}
 * times as much or as little as their median, and as the nearest of them. Where nothing is known
 * yet, the median of the 12 nearest other periods that are loaded with it is the measure: so the
 * first month of a series is found too.
 *
 * <p>A value without a weight, of 0, or without another period is not judged; nor is a wrong
 * declaration that is less than some twenty times the rest of its row.
 */
final class PlausibilityCheck {
  /**
   * From so many times a jump is no news. Confusions are of 100 (yen, or million and 100 million)
   * and of 1000 and more (won, thousands); the largest jump of a large value in the figures of the
   * Korea Customs Service since 2016 and of UN Comtrade since 2013 is less than half of this.
   */
  static final double JUMP = 20;

  /**
   * A value is large from this share of the total of its definition on: agencies print growth to a
   * tenth of a percent, so that less is not seen in the growth of the total.
   */
  static final double LARGE = 0.001;

  private record Candidate(int index, WeighedFigure figure) {}

  private final List<Step> steps;
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final Map<TradeSeries, SeriesFigures> series = new HashMap<>();
  private final Map<String, Optional<ReferencePeriod>> periods = new HashMap<>();
  private final TradeTotals logged = new TradeTotals();
  private final TradeTotals loaded = new TradeTotals();

  /** A check of the releases of a plan, in its order. */
  PlausibilityCheck(List<Step> steps) {
    this.steps = steps;
    for (Step step : steps) {
      candidates.add(step.isNew() ? candidatesOf(step.release()) : List.of());
    }
  }

  /** Whether anything that is to be judged has a weight: only then it needs to know the log. */
  boolean needsLog() {
    for (int i = 0; i < steps.size(); i++) {
      if (isJudged(steps.get(i)) && !candidates.get(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJudged(Step step) {
    return step.isNew() && step.acceptance().isEmpty();
  }

  /** Learns what the log holds of the same series. */
  LoggedTrade log() {
    return new LoggedTrade(series, logged, periods);
  }

  /**
   * What is implausible, by step; to be called once, after the log was read. What was accepted
   * before is known and not judged.
   *
   * @param fromTimes the shortest jump that is found
   */
  List<List<ImplausibleRecord>> implausible(double fromTimes) {
    List<List<ImplausibleRecord>> found = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (isJudged(step)) {
        found.add(implausible(step.release(), candidates.get(i), fromTimes));
      } else {
        candidates.get(i).forEach(candidate -> candidate.figure().learn());
        found.add(List.of());
      }
    }
    return found;
  }

  private List<Candidate> candidatesOf(Release release) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < release.records().size(); i++) {
      SpecificRecord entry = release.records().get(i);
      if (entry instanceof TradeRecord trade) {
        ReferencePeriod period = periodOf(trade);
        int number = WeighedFigure.number(period);
        loaded.add(
            TradeTotal.of(release.source(), trade, period.kind()), number, trade.getValueCents());
        if (WeighedFigure.canBe(trade)) {
          SeriesFigures figures =
              series.computeIfAbsent(
                  TradeSeries.of(release.source(), trade, period.kind()),
                  key -> new SeriesFigures());
          WeighedFigure figure = WeighedFigure.of(figures, number, trade);
          figure.load();
          found.add(new Candidate(i, figure));
        }
      }
    }
    loaded.take();
    found.sort(Comparator.comparingInt(candidate -> candidate.figure().period()));
    return found;
  }

  private List<ImplausibleRecord> implausible(
      Release release, List<Candidate> inOrder, double fromTimes) {
    List<ImplausibleRecord> found = new ArrayList<>();
    for (Candidate candidate : inOrder) {
      TradeRecord trade = (TradeRecord) release.records().get(candidate.index());
      Optional<ValuePerKgJump> jump =
          jumpOf(candidate.figure())
              .filter(j -> j.times() >= fromTimes && j.isOfTheValue())
              .filter(j -> isLarge(j, release.source(), trade));
      if (jump.isPresent()) {
        found.add(new ImplausibleRecord(release, candidate.index(), jump.get()));
      } else {
        candidate.figure().learn();
      }
    }
    return found;
  }

  private static Optional<ValuePerKgJump> jumpOf(WeighedFigure figure) {
    Neighbours known = figure.series().known(figure.period());
    if (known.size() > 0) {
      return Optional.of(ValuePerKgJump.fromMedianAndNearest(figure, known));
    }
    Neighbours beside = figure.series().loadedBeside(figure.period());
    return beside.size() > 0
        ? Optional.of(ValuePerKgJump.fromMedian(figure, beside))
        : Optional.empty();
  }

  private boolean isLarge(ValuePerKgJump jump, String source, TradeRecord trade) {
    ReferencePeriod period = periodOf(trade);
    TradeTotal total = TradeTotal.of(source, trade, period.kind());
    int number = WeighedFigure.number(period);
    double usual =
        Stream.of(
                logged.usualCents(total, number, true),
                loaded.usualCents(total, number, false),
                loaded.usualCents(total, number, true))
            .flatMapToDouble(OptionalDouble::stream)
            .findFirst()
            .orElseThrow();
    return jump.largestCents() >= LARGE * usual;
  }

  private ReferencePeriod periodOf(TradeRecord trade) {
    return periods
        .computeIfAbsent(trade.getPeriod(), ReferencePeriod::parse)
        .orElseThrow(() -> new IllegalArgumentException(trade.getPeriod() + " is no period"));
  }
}
