package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.ingest.Release;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Plays releases of trade figures once more, in the order of publication.
 *
 * <p>After each release exactly that is known which was published by then: a later figure of the
 * same period is a revision, and in a full release what is covered and missing is zero. Levels are
 * those of the rows of the definition table, and of each total without a sector that is part of it;
 * figures of a region are left out, as the job rejects them.
 */
public final class FiguresReplay {
  private final DefinitionTable definitions;
  private final List<Release> releases;
  private final List<ReplayedSeries> series;

  /**
   * A replay of releases, as {@code PlainFiguresReader} reads them, of one file or of several.
   *
   * @throws IllegalArgumentException where a trade figure has a definition, product, reporter or
   *     flow that is not in the table, or there is no trade figure
   */
  public FiguresReplay(List<Release> releases, DefinitionTable definitions) {
    this.definitions = definitions;
    this.releases = releases.stream().sorted(Comparator.comparing(Release::publishedAt)).toList();
    SeriesOfReplay all = new SeriesOfReplay();
    trade(this.releases).forEach(trade -> all.figures(row(trade), trade.getReporter()));
    this.series = all.names();
    if (series.isEmpty()) {
      throw new IllegalArgumentException("there are no figures of trade");
    }
  }

  /** The series, in the order in which they first occur; totals without a sector come last. */
  public List<ReplayedSeries> series() {
    return series;
  }

  /** Shows the releases one after another, each with what was known after it. */
  public void forEach(Consumer<ReplayedRelease> seen) {
    SeriesOfReplay all = new SeriesOfReplay();
    trade(releases).forEach(trade -> all.figures(row(trade), trade.getReporter()));
    for (Release release : releases) {
      release.coverage().forEach(coverage -> cover(all, coverage));
      trade(List.of(release)).forEach(trade -> put(all, trade));
      all.close();
      seen.accept(
          new ReplayedRelease(
              release.publishedAt(),
              release.source(),
              trade(List.of(release)).anyMatch(TradeRecord::getBackfill),
              all.levels(),
              all.changedMonths()));
    }
  }

  private void put(SeriesOfReplay all, TradeRecord trade) {
    ReferencePeriod period = ReferencePeriod.parse(trade.getPeriod()).orElseThrow();
    window(period)
        .ifPresent(
            window ->
                all.figures(row(trade), trade.getReporter())
                    .put(
                        window,
                        month(period),
                        trade.getProduct(),
                        trade.getPartner(),
                        trade.getValueCents()));
  }

  private void cover(SeriesOfReplay all, Coverage coverage) {
    for (String product : coverage.getProducts()) {
      Optional<Definition> row =
          definitions.find(
              coverage.getDefinition(), coverage.getReporter(), coverage.getFlow(), product);
      for (String text : coverage.getPeriods()) {
        ReferencePeriod period = ReferencePeriod.parse(text).orElseThrow();
        if (row.isPresent() && window(period).isPresent()) {
          all.figures(row.get(), coverage.getReporter())
              .cover(window(period).get(), month(period), product);
        }
      }
    }
  }

  private Definition row(TradeRecord trade) {
    Flow flow = trade.getFlow();
    return definitions
        .find(trade.getDefinition(), trade.getReporter(), flow, trade.getProduct())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no row of the definition table is for %s, reporter %s, %s, product %s"
                        .formatted(
                            trade.getDefinition(), trade.getReporter(), flow, trade.getProduct())));
  }

  private static Stream<TradeRecord> trade(List<Release> releases) {
    return releases.stream()
        .flatMap(release -> release.records().stream())
        .filter(TradeRecord.class::isInstance)
        .map(TradeRecord.class::cast)
        .filter(trade -> trade.getRegion().isEmpty());
  }

  /** The number of the first month of a period. */
  static int month(ReferencePeriod period) {
    return (int) period.firstMonth().getLong(ChronoField.PROLEPTIC_MONTH);
  }

  /** The part of a month that a period is, empty for quarters and years. */
  private static Optional<Window> window(ReferencePeriod period) {
    return switch (period.kind()) {
      case DAYS_1_TO_10 -> Optional.of(Window.DAYS_1_TO_10);
      case DAYS_1_TO_20 -> Optional.of(Window.DAYS_1_TO_20);
      case MONTH -> Optional.of(Window.MONTH);
      case QUARTER, YEAR -> Optional.empty();
    };
  }
}
