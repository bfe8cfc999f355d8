package io.exportindicators.jobs.across;

import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.schemas.Indicator;

/** Level and growth of a window from day 1, compared with the same window of the year before. */
final class WindowReadings {
  private WindowReadings() {}

  static void add(ReadingList out, ObservedLevels total, int month, String window) {
    out.total(total.spans(month));
    out.add(Indicator.TRADE_VALUE, window, () -> MonthReadings.level(total, month));
    out.add(Indicator.TRADE_GROWTH, "yoy_" + window, () -> YearOnYear.of(total, month));
  }
}
