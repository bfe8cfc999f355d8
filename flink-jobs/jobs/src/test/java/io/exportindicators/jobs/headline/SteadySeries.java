package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.Months;
import java.util.Random;

/** Exports that grow by 4 % a year with a season and a little noise, from 2015-01 on. */
final class SteadySeries {
  static final int FIRST = Months.of(2015, 1);

  private static final double[] SEASON = {
    0.95, 0.9, 1.05, 1, 1.02, 1.01, 0.98, 0.97, 1.03, 1.02, 1.01, 1.06
  };

  private final Random noise;
  private final double size;

  SteadySeries(long seed, double size) {
    this.noise = new Random(seed);
    this.size = size;
  }

  /** The level of the next month asked for; months are asked for in order. */
  double at(int month) {
    double trend = Math.pow(1.04, (month - FIRST) / 12.0);
    double level = size * trend * SEASON[month % 12] * Math.exp(0.01 * noise.nextGaussian());
    return Math.rint(level * 100) / 100;
  }
}
