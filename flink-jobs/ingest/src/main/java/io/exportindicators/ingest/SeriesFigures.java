package io.exportindicators.ingest;

/** The figures of one series of which some are to be loaded. */
final class SeriesFigures {
  /** A year of months: every season once. */
  private static final int NEIGHBOURS = 12;

  private final PeriodFigures known = new PeriodFigures();
  private final PeriodFigures loaded = new PeriodFigures();
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  /** Takes a figure that is to be loaded; of several of a period the first stays. */
  void load(int period, long cents, long grams) {
    first = Math.min(first, period);
    last = Math.max(last, period);
    if (loaded.centsOf(period) == 0) {
      loaded.put(period, cents, grams);
    }
  }

  /** Takes a figure that the log has or that is right; to be told once all are loaded. */
  void learn(int period, long cents, long grams) {
    known.put(period, cents, grams);
    known.keepNearest(first, last, NEIGHBOURS);
  }

  /** What was known around a period, with its own earlier vintage. */
  Neighbours known(int period) {
    return known.nearest(period, true, NEIGHBOURS);
  }

  /** What is loaded of other periods. */
  Neighbours loadedBeside(int period) {
    return loaded.nearest(period, false, NEIGHBOURS);
  }
}
