package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up total exports from 2014-01 to 2025-12, published window by window.
 *
 * <p>Each third of a month is {@code exp(level + season + season of the third + noise) * (working
 * days)^elasticity}; the level is a random walk.
 *
 * @param elasticity how much a third follows its working days
 * @param season standard deviation of the seasons
 * @param noise standard deviation of a third
 */
record MadeUpExports(double elasticity, double season, double noise) {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();
  private static final int FIRST = Months.of(2014, 1);
  private static final int LAST = Months.of(2025, 12);
  private static final double LEVEL_CHANGE = 0.03;
  private static final List<Window> ENDS =
      List.of(Window.DAYS_1_TO_10, Window.DAYS_1_TO_20, Window.MONTH);
  private static final int THIRDS = 3;

  /** The rows of a file. */
  String[] rows(long seed) {
    Random random = new Random(seed);
    double[][] seasons = new double[Months.YEAR][THIRDS];
    for (double[] ofMonth : seasons) {
      double whole = season * random.nextGaussian();
      for (int third = 0; third < THIRDS; third++) {
        ofMonth[third] = whole + season / 2 * random.nextGaussian();
      }
    }
    List<String> rows = new ArrayList<>();
    double level = 20;
    for (int month = FIRST; month <= LAST; month++) {
      level += LEVEL_CHANGE * random.nextGaussian();
      double sum = 0;
      double counted = 0;
      for (int third = 0; third < THIRDS; third++) {
        double days = KOREA.workingDays(month, ENDS.get(third)) - counted;
        counted += days;
        double error = noise * random.nextGaussian();
        sum +=
            StrictMath.exp(level + seasons[Months.monthValue(month) - 1][third] + error)
                * StrictMath.pow(days, elasticity);
        rows.add(FiguresFile.row(published(month, third), "00", period(month, third), (long) sum));
      }
    }
    return rows.toArray(String[]::new);
  }

  private static String published(int month, int third) {
    return third == 2
        ? Months.text(month + 1) + "-01"
        : Months.text(month) + "-" + (third + 1) + "1";
  }

  private static String period(int month, int third) {
    return third == 2 ? Months.text(month) : Months.text(month) + "/" + (third + 1) + "0";
  }
}
