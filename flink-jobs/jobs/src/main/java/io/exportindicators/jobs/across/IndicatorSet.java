package io.exportindicators.jobs.across;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every indicator of one definition row in one period that its reporter's own series give. */
final class IndicatorSet {
  private final DefinitionTable definitions;
  private final String reporter;
  private final WorkingDayCalendar calendar;
  private final Map<Integer, RelatedRows> related = new HashMap<>();

  IndicatorSet(DefinitionTable definitions, String reporter) {
    this.definitions = definitions;
    this.reporter = reporter;
    this.calendar = WorkingDayCalendar.of(reporter);
  }

  /** The readings of a row in a period, from the series of one vintage. */
  List<Reading> readings(
      ReporterSeries series, Definition row, ReferencePeriod.Kind kind, int month, Cause cause) {
    ReadingList out = new ReadingList(series.provenance(), row, kind, month, cause);
    Span span = Span.of(kind);
    switch (span) {
      case MONTH -> {
        MonthReadings.add(out, series.total(row, kind), month);
        addCalendar(out, series, row, kind, month);
        addStructure(out, series, row, kind, month);
        PriceReadings.add(out, series, row, related(row).counterpart(), month);
      }
      case DAYS_1_TO_10, DAYS_1_TO_20 -> {
        PeriodReadings.add(out, series.total(row, kind), span, month);
        addCalendar(out, series, row, kind, month);
        addItems(out, series, row, kind, month);
        related(row)
            .counterpart()
            .ifPresent(
                imports -> BilateralReadings.addBalance(out, series, row, imports, kind, month));
      }
      case YEAR -> {
        PeriodReadings.add(out, series.total(row, kind), span, month);
        addStructure(out, series, row, kind, month);
      }
      case QUARTER -> PeriodReadings.add(out, series.total(row, kind), span, month);
    }
    PublishedReadings.add(out, series, row, kind, month, calendar);
    return out.readings();
  }

  /** What is told of a period that lies ahead of the row's last one. */
  List<Reading> readingsAhead(
      ReporterSeries series, Definition row, ReferencePeriod.Kind kind, int month, Cause cause) {
    ReadingList out = new ReadingList(series.provenance(), row, kind, month, cause);
    new CalendarReadings(calendar, series, row, kind, month).addEffect(out);
    return out.readings();
  }

  /**
   * The first period whose readings a change may touch: with price indices, see {@link PriceStart};
   * all, where another year becomes the first of their chain.
   */
  int firstAffected(
      ReporterSeries old,
      ReporterSeries now,
      Definition row,
      ReferencePeriod.Kind kind,
      int changed) {
    if (kind != ReferencePeriod.Kind.MONTH) {
      return changed;
    }
    PriceStart start = PriceStart.of(now, row, related(row).counterpart());
    return start.equals(PriceStart.of(old, row, related(row).counterpart()))
        ? start.firstAffected(changed)
        : Math.min(changed, now.firstMonth(row, kind));
  }

  /** How many periods ahead something is told. */
  int periodsAhead(ReferencePeriod.Kind kind) {
    boolean hasCalendar =
        calendar != WorkingDayCalendar.UNKNOWN
            && kind != ReferencePeriod.Kind.QUARTER
            && kind != ReferencePeriod.Kind.YEAR;
    return hasCalendar ? CalendarReadings.MONTHS_AHEAD : 0;
  }

  private RelatedRows related(Definition row) {
    return related.computeIfAbsent(
        row.number(), number -> RelatedRows.of(definitions, row, reporter));
  }

  private void addCalendar(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month) {
    if (calendar == WorkingDayCalendar.UNKNOWN) {
      return;
    }
    CalendarReadings readings = new CalendarReadings(calendar, series, row, kind, month);
    readings.addTotal(out);
    readings.addEffect(out);
    readings.addContributions(out, series.partners(row, kind));
    readings.addContributions(out, series.products(row, kind));
    RelatedRows others = related(row);
    readings.addParts(out, row, kind, others.parts());
    others.whole().ifPresent(whole -> readings.addWithout(out, series.total(whole, kind)));
  }

  /** Partners, products and sectors, and the row as a part of its whole. */
  private void addItems(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month) {
    Span span = Span.of(kind);
    ObservedLevels total = series.total(row, kind);
    ItemReadings.add(out, total, series.partners(row, kind), span, month);
    ItemReadings.add(out, total, series.products(row, kind), span, month);
    RelatedRows others = related(row);
    SectorReadings.addParts(out, series, row, kind, month, others.parts());
    others
        .whole()
        .ifPresent(
            whole ->
                SectorReadings.addPartOf(out, series, row, whole, others.siblings(), kind, month));
  }

  private void addStructure(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month) {
    Span span = Span.of(kind);
    ObservedLevels total = series.total(row, kind);
    List<Item> partners = series.partners(row, kind);
    List<Item> products = series.products(row, kind);
    addItems(out, series, row, kind, month);
    ItemReadings.addConcentration(out, total, partners, series.unlisted(row, kind), span, month);
    ItemReadings.addConcentration(out, total, products, List.of(), span, month);
    RelatedRows others = related(row);
    if (span == Span.MONTH) {
      others
          .comparedWith()
          .ifPresent(other -> SectorReadings.addSize(out, series, row, other, kind, month));
    }
    others
        .continues()
        .ifPresent(old -> SectorReadings.addBreak(out, series, row, old, kind, month));
    others
        .counterpart()
        .ifPresent(imports -> BilateralReadings.add(out, series, row, imports, kind, month));
  }
}
