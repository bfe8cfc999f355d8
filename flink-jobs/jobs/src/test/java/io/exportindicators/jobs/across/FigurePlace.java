package io.exportindicators.jobs.across;

import java.util.Comparator;

/** Where a figure stands: rows, then periods, then slots in order. */
record FigurePlace(int row, int period, int slot) implements Comparable<FigurePlace> {
  private static final Comparator<FigurePlace> ORDER =
      Comparator.comparingInt(FigurePlace::row)
          .thenComparingInt(FigurePlace::period)
          .thenComparingInt(FigurePlace::slot);

  @Override
  public int compareTo(FigurePlace other) {
    return ORDER.compare(this, other);
  }
}
