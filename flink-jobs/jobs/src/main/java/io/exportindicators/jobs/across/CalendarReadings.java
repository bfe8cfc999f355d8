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

/** What depends on working days; the elasticity is that of the total, from its past alone. */
final class CalendarReadings {
  private final WorkingDayCalendar calendar;
  private final Window window;
  private final int month;

  CalendarReadings(WorkingDayCalendar calendar, Window window, int month) {
    this.calendar = calendar;
    this.window = window;
    this.month = month;
  }

  void addTotal(ReadingList out, ObservedLevels total) {
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
    out.add(Indicator.TRADE_CALENDAR_ELASTICITY, windowName(), () -> Outcome.of(elasticity(total)));
    out.add(
        Indicator.TRADE_GROWTH,
        "yoy_calendar" + suffix(),
        () -> CalendarAdjustedGrowth.of(total, month, calendar, window, elasticity(total)));
  }

  /** Contributions of partners and the rest; they add up to the calendar-adjusted growth. */
  void addContributions(
      ReadingList out, ReporterSeries series, Definition row, ReferencePeriod.Kind kind) {
    for (int slot = 1; slot < row.slots(); slot++) {
      ObservedLevels item = series.levels(row, kind, slot);
      out.item("partner", row.item(slot), item.spans(month));
      addContribution(out, item, series.levels(row, kind, 0));
    }
  }

  /** Contributions of the sectors that are parts of the row, and of the rest. */
  void addParts(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      List<Definition> parts) {
    ObservedLevels total = series.levels(row, kind, 0);
    for (Definition part : parts) {
      ObservedLevels item = series.levels(part, kind, 0);
      out.item("sector", part.sector(), item.spans(month) && total.spans(month));
      addContribution(out, item, total);
    }
    if (!parts.isEmpty()) {
      out.item("sector", "other", total.spans(month));
      addContribution(out, SectorReadings.rest(series, row, kind, parts), total);
    }
  }

  private void addContribution(ReadingList out, Levels item, ObservedLevels total) {
    out.add(
        Indicator.TRADE_CONTRIBUTION,
        "yoy_calendar" + suffix(),
        () -> CalendarContribution.of(item, total, month, calendar, window, elasticity(total)));
  }

  private Outcome workingDays() {
    double days = calendar.workingDays(month, window);
    return Double.isFinite(days) ? Outcome.of(days) : Outcome.absent("no working days known");
  }

  private double elasticity(Levels total) {
    return CalendarElasticity.estimate(total, month, calendar, window).value();
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
