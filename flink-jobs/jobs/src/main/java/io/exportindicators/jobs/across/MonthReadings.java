package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.CombinedMonthsGrowth;
import io.exportindicators.indicators.growth.RecordMonths;
import io.exportindicators.indicators.growth.RollingSum;
import io.exportindicators.indicators.growth.RollingYearOnYear;
import io.exportindicators.indicators.growth.Runs;
import io.exportindicators.indicators.growth.TwoYearGrowth;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.indicators.growth.YearToDate;
import io.exportindicators.indicators.growth.YearToDateGrowth;
import io.exportindicators.schemas.Indicator;
import java.util.OptionalLong;

/** Levels and growth of a monthly total. */
final class MonthReadings {
  private static final int JANUARY_AND_FEBRUARY = 1;

  private MonthReadings() {}

  static void add(ReadingList out, ObservedLevels total, int month) {
    out.total(total.spans(month));
    addValues(out, total, month);
    Indicator growth = Indicator.TRADE_GROWTH;
    out.add(growth, "yoy", () -> YearOnYear.of(total, month));
    out.add(growth, "yoy_2y", () -> TwoYearGrowth.of(total, month));
    out.add(growth, "yoy_3m", () -> RollingYearOnYear.of(total, month, 3));
    out.add(growth, "yoy_6m", () -> RollingYearOnYear.of(total, month, 6));
    out.add(growth, "yoy_12m", () -> RollingYearOnYear.of(total, month, 12));
    out.add(growth, "ytd", () -> YearToDateGrowth.of(total, month));
    if (CombinedMonthsGrowth.appliesTo(month)) {
      boolean first = month % 12 == JANUARY_AND_FEBRUARY;
      out.add(
          growth,
          first ? "yoy_jan_feb" : "yoy_sep_oct",
          () -> CombinedMonthsGrowth.of(total, month));
    }
    out.add(Indicator.TRADE_NEGATIVE_MONTHS, "", () -> Runs.falls(total, month));
    out.add(Indicator.TRADE_POSITIVE_MONTHS, "", () -> Runs.rises(total, month));
    out.add(Indicator.TRADE_RECORD_MONTHS, "highest", () -> RecordMonths.highest(total, month));
    out.add(Indicator.TRADE_RECORD_MONTHS, "lowest", () -> RecordMonths.lowest(total, month));
  }

  /** The level and its sums. */
  static void addValues(ReadingList out, Levels levels, int month) {
    out.add(Indicator.TRADE_VALUE, "1m", () -> level(levels, month));
    out.add(Indicator.TRADE_VALUE, "3m", () -> RollingSum.of(levels, month, 3));
    out.add(Indicator.TRADE_VALUE, "6m", () -> RollingSum.of(levels, month, 6));
    out.add(Indicator.TRADE_VALUE, "12m", () -> RollingSum.of(levels, month, 12));
    out.add(Indicator.TRADE_VALUE, "ytd", () -> YearToDate.of(levels, month));
  }

  static Outcome level(Levels levels, int month) {
    OptionalLong cents = levels.at(month);
    return cents.isPresent() ? Outcome.dollars(cents.getAsLong()) : Outcome.missing(month);
  }
}
