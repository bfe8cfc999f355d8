package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.DailyYearOnYear;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.indicators.growth.YearToDateGrowth;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;

/** Growth as the agency printed it, a series of its own, and how far ours is from it. */
final class PublishedReadings {
  private PublishedReadings() {}

  static void add(
      ReadingList out,
      ReporterSeries series,
      Definition row,
      ReferencePeriod.Kind kind,
      int month,
      WorkingDayCalendar calendar) {
    ObservedLevels total = series.total(row, kind);
    Span span = Span.of(kind);
    for (GrowthBasis basis : GrowthBasis.values()) {
      PublishedRates printed = series.published(row, kind, basis);
      String variant = span.basis(basis.variant());
      out.total(printed.has(month));
      out.add(Indicator.TRADE_PUBLISHED_GROWTH, variant, () -> Outcome.of(printed.at(month)));
      out.add(
          Indicator.TRADE_PUBLISHED_DIFFERENCE,
          variant,
          () -> printed.less(ours(basis, total, span, month, calendar), month));
    }
  }

  private static Outcome ours(
      GrowthBasis basis, ObservedLevels total, Span span, int month, WorkingDayCalendar calendar) {
    return switch (basis) {
      case YOY -> YearOnYear.of(total, month);
      case YOY_DAILY ->
          span.step() == 1
              ? DailyYearOnYear.of(total, month, calendar, span.window())
              : Outcome.absent("no working days of a quarter or year");
      case YTD ->
          span == Span.MONTH
              ? YearToDateGrowth.of(total, month)
              : Outcome.absent("the year to date is one of months");
    };
  }
}
