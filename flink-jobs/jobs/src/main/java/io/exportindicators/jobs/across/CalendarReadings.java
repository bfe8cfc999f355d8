package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.CalendarAdjustedGrowth;
import io.exportindicators.indicators.calendar.CalendarEffect;
import io.exportindicators.indicators.calendar.DailyAverage;
import io.exportindicators.indicators.calendar.DailyYearOnYear;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.structure.CalendarContribution;
import io.exportindicators.indicators.structure.GrowthWithout;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.List;

/**
 * What depends on working days; the elasticity is that of the total, from its past alone, and is
 * estimated once for all items.
 */
final class CalendarReadings {
  /** How many months ahead the calendar's effect is told. */
  static final int MONTHS_AHEAD = 12;

  private final WorkingDayCalendar calendar;
  private final Span span;
  private final int month;
  private final ObservedLevels total;
  private final ReporterSeries series;
  private final EstimatedElasticity elasticity;

  /** Readings about a row and its items in a period that is a month or a window of one. */
  CalendarReadings(
      WorkingDayCalendar calendar,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month) {
    this.calendar = calendar;
    this.span = Span.of(kind);
    this.month = month;
    this.total = series.total(row, kind);
    this.series = series;
    this.elasticity = series.elasticity(row, kind, calendar);
  }

  void addTotal(ReadingList out) {
    out.total(total.spans(month));
    out.add(Indicator.TRADE_WORKING_DAYS, span.level(), this::workingDays);
    out.add(
        Indicator.TRADE_DAILY_AVERAGE,
        span.level(),
        () -> DailyAverage.of(total, month, calendar, span.window()));
    out.add(
        Indicator.TRADE_GROWTH,
        span.basis("yoy_daily"),
        () -> DailyYearOnYear.of(total, month, calendar, span.window()));
    out.add(
        Indicator.TRADE_CALENDAR_ELASTICITY,
        span.level(),
        () -> Outcome.of(elasticity.value(month)));
    out.add(
        Indicator.TRADE_GROWTH,
        span.basis("yoy_calendar"),
        () ->
            CalendarAdjustedGrowth.of(
                total, month, calendar, span.window(), elasticity.value(month)));
  }

  /** What the calendar does to the period's growth, which is told before its level is known. */
  void addEffect(ReadingList out) {
    out.total(month >= total.firstKept() && month <= total.lastMonth() + MONTHS_AHEAD);
    out.add(
        Indicator.TRADE_CALENDAR_EFFECT,
        span.level(),
        () -> CalendarEffect.of(month, calendar, span.window(), elasticity.value(month)));
  }

  /** Contributions of items; with the rest of their whole they add up to the adjusted growth. */
  void addContributions(ReadingList out, List<Item> items) {
    for (Item item : items) {
      out.item(item.by(), item.name(), item.spans(month));
      addContribution(out, item.levels());
    }
  }

  /** Contributions of the sectors that are parts of the row, and of the rest. */
  void addParts(
      ReadingList out, Definition row, ReferencePeriod.Kind kind, List<Definition> parts) {
    for (Definition part : parts) {
      ObservedLevels item = series.total(part, kind);
      out.item("sector", part.sector(), item.spans(month) && total.spans(month));
      addContribution(out, item);
    }
    if (!parts.isEmpty()) {
      out.item("sector", "other", total.spans(month));
      addContribution(out, SectorReadings.rest(series, row, kind, parts));
    }
  }

  /** On a sector: growth of its whole without it, by the rest's own elasticity. */
  void addWithout(ReadingList out, ObservedLevels whole) {
    EstimatedElasticity own =
        new EstimatedElasticity(
            noted -> GrowthWithout.rest(whole.notedIn(noted), total.notedIn(noted)),
            calendar,
            span.window(),
            series.provenance());
    Levels rest = GrowthWithout.rest(whole, total);
    out.total(total.spans(month));
    out.add(
        Indicator.TRADE_GROWTH_WITHOUT,
        span.basis("yoy_daily"),
        () -> DailyYearOnYear.of(rest, month, calendar, span.window()));
    out.add(
        Indicator.TRADE_CALENDAR_ELASTICITY,
        span.level() + "_without",
        () -> Outcome.of(own.value(month)));
    out.add(
        Indicator.TRADE_GROWTH_WITHOUT,
        span.basis("yoy_calendar"),
        () -> CalendarAdjustedGrowth.of(rest, month, calendar, span.window(), own.value(month)));
  }

  private void addContribution(ReadingList out, Levels item) {
    out.add(
        Indicator.TRADE_CONTRIBUTION,
        span.basis("yoy_calendar"),
        () ->
            CalendarContribution.of(
                item, total, month, calendar, span.window(), elasticity.value(month)));
  }

  private Outcome workingDays() {
    double days = calendar.workingDays(month, span.window());
    return Double.isFinite(days) ? Outcome.of(days) : Outcome.absent("no working days known");
  }
}
