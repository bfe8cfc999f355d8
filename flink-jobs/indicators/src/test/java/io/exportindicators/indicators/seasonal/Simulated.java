package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.Arrays;
import java.util.Random;

/** Made-up exports with a season, working days (elasticity 0.6) and a wandering level. */
record Simulated(int firstMonth, double[] levels) {
  static final WorkingDayCalendar KOREA = new KoreanCalendar();

  /** Levels from 2010-01; the innovations of their logarithm have this standard deviation. */
  static Simulated of(long seed, int months, double deviation) {
    Random random = new Random(seed);
    int first = Series.month("2010-01");
    double[] season = random.doubles(Months.YEAR, -0.15, 0.15).toArray();
    double[] levels = new double[months];
    double level = Math.log(5e9);
    double last = 0;
    for (int i = 0; i < months; i++) {
      double innovation = deviation * random.nextGaussian();
      level += 0.004 + innovation - 0.3 * last;
      last = innovation;
      double days = KOREA.workingDays(first + i, Window.MONTH);
      levels[i] = Math.exp(level + season[i % Months.YEAR] + 0.6 * Math.log(days / 22));
    }
    return new Simulated(first, levels);
  }

  /** The same, changed by a ratio from the n-th month on. */
  Simulated shifted(int from, double ratio) {
    double[] other = levels.clone();
    for (int i = from; i < other.length; i++) {
      other[i] *= 1 + ratio;
    }
    return new Simulated(firstMonth, other);
  }

  /** The same, changed by a ratio in the n-th month alone. */
  Simulated struck(int at, double ratio) {
    double[] other = levels.clone();
    other[at] *= 1 + ratio;
    return new Simulated(firstMonth, other);
  }

  /** Its first months. */
  Simulated first(int months) {
    return new Simulated(firstMonth, Arrays.copyOf(levels, months));
  }

  SeasonalModel model() {
    return SeasonalAdjustment.identify(firstMonth, levels, KOREA).value();
  }

  Fit<AdjustedSeries> adjusted(SeasonalModel model) {
    return SeasonalAdjustment.adjust(model, firstMonth, levels, KOREA);
  }

  Fit<OneStepForecast> forecast(SeasonalModel model) {
    return SeasonalAdjustment.forecast(model, firstMonth, levels, KOREA);
  }
}
