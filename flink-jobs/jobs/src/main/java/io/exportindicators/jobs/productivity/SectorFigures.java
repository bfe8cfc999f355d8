package io.exportindicators.jobs.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.productivity.PeriodMean;
import io.exportindicators.indicators.productivity.PeriodSum;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.jobs.reading.NotedFigures;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.function.Predicate;

/**
 * The figures of one sector or of its part in a region.
 *
 * <p>Where a kind of period has none of its own, those of the next finer kind that there are stand
 * for it: amounts of money by their sums, all others by their means.
 */
final class SectorFigures {
  private final FigureStore store;
  private final String definition;
  private final String sector;
  private final String region;
  private final Predicate<String> isAmount;
  private final Provenance provenance;

  /**
   * Figures of a sector.
   *
   * @param isAmount whether a measure is an amount of money
   */
  SectorFigures(
      FigureStore store,
      String definition,
      String sector,
      String region,
      Predicate<String> isAmount,
      Provenance provenance) {
    this.store = store;
    this.definition = definition;
    this.sector = sector;
    this.region = region;
    this.isAmount = isAmount;
    this.provenance = provenance;
  }

  /** The figures as published for one kind of period; may be empty. */
  NotedFigures published(String measure, Kind kind) {
    return noted(FigureKey.of(definition, sector, measure, region, kind), kind);
  }

  /** The figures of a kind of period, made of finer ones where it has none; may be empty. */
  Figures of(String measure, Kind kind) {
    return MeetingFigures.of(
        kind,
        finer -> published(measure, finer),
        isAmount.test(measure) ? PeriodSum::view : PeriodMean::view);
  }

  /** Exports in US dollars, made of those of finer periods where it has none; may be empty. */
  Figures exports(String trade, Kind kind) {
    return MeetingFigures.of(
        kind, finer -> noted(FigureKey.ofExports(trade, finer), finer), PeriodSum::view);
  }

  private NotedFigures noted(String key, Kind kind) {
    return new NotedFigures(store.figures(key), Span.of(kind).step(), provenance);
  }
}
