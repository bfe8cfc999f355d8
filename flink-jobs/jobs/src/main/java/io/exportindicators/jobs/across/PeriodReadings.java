package io.exportindicators.jobs.across;

import io.exportindicators.indicators.growth.TwoYearGrowth;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;

/** Level and growth of what is not a month: a window of one, a quarter or a year. */
final class PeriodReadings {
  private PeriodReadings() {}

  static void add(ReadingList out, ObservedLevels total, Span span, int month) {
    out.total(total.spans(month));
    out.add(Indicator.TRADE_VALUE, span.level(), () -> MonthReadings.level(total, month));
    out.add(Indicator.TRADE_GROWTH, span.basis("yoy"), () -> YearOnYear.of(total, month));
    if (span == Span.YEAR) {
      out.add(Indicator.TRADE_GROWTH, "yoy_2y", () -> TwoYearGrowth.of(total, month));
    }
  }
}
