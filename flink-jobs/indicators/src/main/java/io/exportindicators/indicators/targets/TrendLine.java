package io.exportindicators.indicators.targets;

/**
 * The straight line of least squares through points at {@code 0, -1, -2, ...} years, the latest
 * first.
 *
 * @param points number of points, at least three
 * @param middle mean of the times, years
 * @param spread sum of squares of the times around their mean
 * @param mean mean of the values, where the line is at the mean time
 * @param slope of the line a year
 * @param residual standard deviation of the values around it
 */
record TrendLine(
    int points, double middle, double spread, double mean, double slope, double residual) {
  /** Upper 10 percent points of Student's t by degrees of freedom, 1 to 4: an 80 percent band. */
  private static final double[] STUDENT = {3.077684, 1.885618, 1.637744, 1.533206};

  static TrendLine through(double[] latestFirst) {
    int n = latestFirst.length;
    double middle = -(n - 1) / 2.0;
    double mean = 0;
    for (double value : latestFirst) {
      mean += value / n;
    }
    double spread = 0;
    double product = 0;
    for (int i = 0; i < n; i++) {
      spread += (-i - middle) * (-i - middle);
      product += (-i - middle) * (latestFirst[i] - mean);
    }
    double slope = product / spread;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double rest = latestFirst[i] - mean - slope * (-i - middle);
      squares += rest * rest;
    }
    return new TrendLine(n, middle, spread, mean, slope, Math.sqrt(squares / (n - 2)));
  }

  /** The line at a time. */
  double at(double years) {
    return mean + slope * (years - middle);
  }

  /** Half the width of the 80 percent confidence band at a time. */
  double band(double years) {
    double away = years - middle;
    return STUDENT[points - 3] * residual * Math.sqrt(1.0 / points + away * away / spread);
  }
}
