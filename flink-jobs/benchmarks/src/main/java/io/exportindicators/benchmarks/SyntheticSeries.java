package io.exportindicators.benchmarks;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.Arrays;
import java.util.Random;

/**
 * Monthly levels as exports have them, made from a seed.
 *
 * <p>A level that wanders and shifts now and then, a season that changes slowly, working days with
 * an elasticity of 0 to 1, and noise: what is drawn once for a series decides how hard it is to
 * adjust.
 */
record SyntheticSeries(int firstMonth, double[] levels) {
  static final WorkingDayCalendar KOREA = new KoreanCalendar();

  private static final int FIRST_YEAR = 2004;

  /** One of any number of series; each number has its own. */
  static SyntheticSeries of(long seed, int number, int months) {
    Random random = new Random(seed * 1_000_003 + number);
    int first = Months.of(FIRST_YEAR, 1);
    double[] season = new double[Months.YEAR];
    for (int i = 0; i < season.length; i++) {
      season[i] = 0.08 * random.nextGaussian();
    }
    double elasticity = random.nextDouble();
    double deviation = 0.02 + 0.05 * random.nextDouble();
    double level = StrictMath.log(1e9) + 2 * random.nextDouble();
    double last = 0;
    double[] levels = new double[months];
    for (int i = 0; i < months; i++) {
      double innovation = deviation * random.nextGaussian();
      level += 0.004 + innovation - 0.4 * last;
      last = innovation;
      if (random.nextInt(120) == 0) {
        level += 0.25 * random.nextGaussian();
      }
      season[i % Months.YEAR] += 0.004 * random.nextGaussian();
      double days = KOREA.workingDays(first + i, Window.MONTH);
      levels[i] =
          StrictMath.exp(
              level
                  + season[i % Months.YEAR]
                  + elasticity * StrictMath.log(days / 22)
                  + 0.01 * random.nextGaussian());
    }
    return new SyntheticSeries(first, levels);
  }

  /** Its first months. */
  SyntheticSeries first(int months) {
    return new SyntheticSeries(firstMonth, Arrays.copyOf(levels, months));
  }
}
