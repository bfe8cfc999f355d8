package io.exportindicators.jobs.across;

import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;
import java.util.Optional;

/** Every indicator of one definition row in one period. */
final class IndicatorSet {
  private static final WorkingDayCalendar UNKNOWN_CALENDAR = (month, window) -> Double.NaN;

  private final DefinitionTable definitions;
  private final String reporter;
  private final WorkingDayCalendar calendar;

  IndicatorSet(DefinitionTable definitions, String reporter) {
    this.definitions = definitions;
    this.reporter = reporter;
    this.calendar = reporter.equals("KOR") ? new KoreanCalendar() : UNKNOWN_CALENDAR;
  }

  /** The readings of a row in a period, from the series of one vintage. */
  List<Reading> readings(
      ReporterSeries series, Definition row, ReferencePeriod.Kind kind, int month, Cause cause) {
    ReadingList out = new ReadingList(series.provenance(), row, kind, month, cause);
    ObservedLevels total = series.levels(row, kind, 0);
    switch (kind) {
      case MONTH -> {
        MonthReadings.add(out, total, month);
        addCalendar(out, series, row, kind, month, Window.MONTH);
        addStructure(out, series, row, kind, month);
        counterpart(row)
            .ifPresent(
                imports ->
                    MonthReadings.addBalance(out, total, series.levels(imports, kind, 0), month));
      }
      case DAYS_1_TO_10 -> {
        WindowReadings.add(out, total, month, "10d");
        addCalendar(out, series, row, kind, month, Window.DAYS_1_TO_10);
      }
      case DAYS_1_TO_20 -> {
        WindowReadings.add(out, total, month, "20d");
        addCalendar(out, series, row, kind, month, Window.DAYS_1_TO_20);
      }
      case QUARTER, YEAR -> {
        // Level only of what is published by month; nothing here is by quarter or year yet.
      }
    }
    return out.readings();
  }

  /** The import row that an export row has a balance with. */
  private Optional<Definition> counterpart(Definition row) {
    return row.flow() == Flow.EXPORT
        ? definitions.find(row.name(), reporter, Flow.IMPORT)
        : Optional.empty();
  }

  private void addCalendar(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month,
      Window window) {
    if (calendar != UNKNOWN_CALENDAR) {
      CalendarReadings readings =
          new CalendarReadings(
              calendar, window, month, series.levels(row, kind, 0), series.provenance());
      readings.addTotal(out);
      readings.addContributions(out, series, row, kind);
      readings.addParts(out, series, row, kind, definitions.partsOf(row, reporter));
    }
  }

  private void addStructure(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month) {
    PartnerReadings.add(out, series, row, kind, month);
    SectorReadings.addParts(out, series, row, kind, month, definitions.partsOf(row, reporter));
    if (!row.whole().isEmpty()) {
      definitions
          .find(row.whole(), reporter, row.flow())
          .ifPresent(whole -> SectorReadings.addPartOf(out, series, row, whole, kind, month));
    }
    if (!row.comparedWith().isEmpty()) {
      definitions
          .find(row.comparedWith(), reporter, row.flow())
          .ifPresent(other -> SectorReadings.addSize(out, series, row, other, kind, month));
    }
  }
}
