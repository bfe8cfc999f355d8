package io.exportindicators.indicators.targets;

/**
 * A straight line by least squares through a few points, and where it meets a level.
 *
 * <p>{@code y = ȳ + b (x - x̄)}, {@code b = Sxy / Sxx}, residual variance {@code s² = Σ e² / (n -
 * 2)}. Its 80 % confidence band is {@code ± q s sqrt(1/n + (x - x̄)² / Sxx)}, q the 0.9 quantile of
 * Student's t with n - 2 degrees of freedom. Source: N. R. Draper and H. Smith, "Applied Regression
 * Analysis", inverse regression.
 *
 * @param meanX x̄
 * @param meanY ȳ
 * @param slope b
 * @param spread {@code q² s² / n}: the squared half width of the band at x̄
 * @param slopeSpread {@code q² s² / Sxx}: the squared half width of the slope's own interval
 */
record TrendLine(double meanX, double meanY, double slope, double spread, double slopeSpread) {
  /** Fewest points: two leave nothing to tell the band from. */
  static final int FEWEST = 3;

  /** 0.9 quantiles of Student's t for 1, 2, 3 and 4 degrees of freedom. */
  private static final double[] QUANTILES = {
    3.0776835371752527, 1.8856180831641267, 1.6377443536962102, 1.5332062740589438
  };

  /** Most points that the quantiles are there for. */
  static final int MOST = QUANTILES.length + 2;

  /** The line through 3 to 6 points, not all at one x. */
  static TrendLine through(double[] x, double[] y) {
    int n = x.length;
    double meanX = mean(x);
    double meanY = mean(y);
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < n; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    double slope = xy / xx;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double residual = y[i] - meanY - slope * (x[i] - meanX);
      squares += residual * residual;
    }
    double quantile = QUANTILES[n - FEWEST];
    double variance = quantile * quantile * squares / (n - 2);
    return new TrendLine(meanX, meanY, slope, variance / n, variance / xx);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** The line at an x. */
  double at(double x) {
    return meanY + slope * (x - meanX);
  }

  /** The x at which the line is at a level; not finite where it is level itself. */
  double meets(double level) {
    return meanX + (level - meanY) / slope;
  }

  /**
   * The earlier x at which the band meets a level that the line leads to: the earlier root of
   * {@code (b u - d)² = spread + slopeSpread u²}, {@code u = x - x̄, d = level - ȳ}.
   */
  double bandFirstMeets(double level) {
    double d = level - meanY;
    return meanX + (d * d - spread) / (slope * d + root(d));
  }

  /**
   * The later such x; infinite where the slope's interval holds zero, for the band never leaves.
   */
  double bandLastMeets(double level) {
    double d = level - meanY;
    double certain = slope * slope - slopeSpread;
    return certain > 0 ? meanX + (slope * d + root(d)) / certain : Double.POSITIVE_INFINITY;
  }

  private double root(double d) {
    double square = slopeSpread * d * d + spread * (slope * slope - slopeSpread);
    return StrictMath.sqrt(Math.max(0, square));
  }
}
