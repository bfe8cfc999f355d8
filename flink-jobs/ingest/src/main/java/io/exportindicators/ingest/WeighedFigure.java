package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/**
 * A value with its weight.
 *
 * @param period number of the period's first month since the year 0
 */
record WeighedFigure(SeriesFigures series, int period, long cents, long grams) {
  /** Where there is a value and a weight to divide by; a weight of 0 or none says nothing. */
  static boolean canBe(TradeRecord trade) {
    Long grams = trade.getNetWeightGrams();
    return trade.getValueCents() > 0 && grams != null && grams > 0;
  }

  static WeighedFigure of(SeriesFigures series, int period, TradeRecord trade) {
    return new WeighedFigure(series, period, trade.getValueCents(), trade.getNetWeightGrams());
  }

  static int number(ReferencePeriod period) {
    return (int) period.firstMonth().getLong(ChronoField.PROLEPTIC_MONTH);
  }

  static ReferencePeriod period(ReferencePeriod.Kind kind, int number) {
    return new ReferencePeriod(kind, YearMonth.of(number / 12, 1 + number % 12));
  }

  /** Says that it is to be loaded. */
  void load() {
    series.load(period, cents, grams);
  }

  /** Makes it known to those that come after it. */
  void learn() {
    series.learn(period, cents, grams);
  }
}
