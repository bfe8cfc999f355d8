package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.CalendarAdjustedGrowth;
import io.exportindicators.indicators.calendar.CalendarElasticity;
import io.exportindicators.indicators.calendar.DailyAverage;
import io.exportindicators.indicators.calendar.DailyYearOnYear;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.structure.CalendarContribution;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;

/**
 * What depends on working days; the elasticity is that of the total, from its past alone, and is
 * estimated once for all items.
 */
final class CalendarReadings {
  private final WorkingDayCalendar calendar;
  private final Window window;
  private final int month;
  private final ObservedLevels total;
  private final Provenance provenance;
  private final Provenance elasticityProvenance = new Provenance();
  private double elasticity = Double.NaN;

  /** Readings about a total and its items, whose levels note in the provenance. */
  CalendarReadings(
      WorkingDayCalendar calendar,
      Window window,
      int month,
      ObservedLevels total,
      Provenance provenance) {
    this.calendar = calendar;
    this.window = window;
    this.month = month;
    this.total = total;
    this.provenance = provenance;
  }

  void addTotal(ReadingList out) {
    out.total(total.spans(month));
    out.add(Indicator.TRADE_WORKING_DAYS, windowName(), this::workingDays);
    out.add(
        Indicator.TRADE_DAILY_AVERAGE,
        windowName(),
        () -> DailyAverage.of(total, month, calendar, window));
    out.add(
        Indicator.TRADE_GROWTH,
        "yoy_daily" + suffix(),
        () -> DailyYearOnYear.of(total, month, calendar, window));
    out.add(Indicator.TRADE_CALENDAR_ELASTICITY, windowName(), () -> Outcome.of(elasticity()));
    out.add(
        Indicator.TRADE_GROWTH,
        "yoy_calendar" + suffix(),
        () -> CalendarAdjustedGrowth.of(total, month, calendar, window, elasticity()));
  }

  /** Contributions of partners and the rest; they add up to the calendar-adjusted growth. */
  void addContributions(
      ReadingList out, ReporterSeries series, Definition row, ReferencePeriod.Kind kind) {
    for (int slot = 1; slot < row.slots(); slot++) {
      ObservedLevels item = series.levels(row, kind, slot);
      out.item("partner", row.item(slot), item.spans(month));
      addContribution(out, item);
    }
  }

  /** Contributions of the sectors that are parts of the row, and of the rest. */
  void addParts(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      List<Definition> parts) {
    for (Definition part : parts) {
      ObservedLevels item = series.levels(part, kind, 0);
      out.item("sector", part.sector(), item.spans(month) && total.spans(month));
      addContribution(out, item);
    }
    if (!parts.isEmpty()) {
      out.item("sector", "other", total.spans(month));
      addContribution(out, SectorReadings.rest(series, row, kind, parts));
    }
  }

  private void addContribution(ReadingList out, Levels item) {
    out.add(
        Indicator.TRADE_CONTRIBUTION,
        "yoy_calendar" + suffix(),
        () -> CalendarContribution.of(item, total, month, calendar, window, elasticity()));
  }

  private Outcome workingDays() {
    double days = calendar.workingDays(month, window);
    return Double.isFinite(days) ? Outcome.of(days) : Outcome.absent("no working days known");
  }

  private double elasticity() {
    if (Double.isNaN(elasticity)) {
      ObservedLevels past = total.notedIn(elasticityProvenance);
      elasticity = CalendarElasticity.estimate(past, month, calendar, window).value();
    }
    provenance.readAllOf(elasticityProvenance);
    return elasticity;
  }

  private String windowName() {
    return switch (window) {
      case MONTH -> "1m";
      case DAYS_1_TO_10 -> "10d";
      case DAYS_1_TO_20 -> "20d";
    };
  }

  private String suffix() {
    return window == Window.MONTH ? "" : "_" + windowName();
  }
}
