package io.exportindicators.jobs.reading;

/** Enters the figures of one release into a copy of a series. */
public final class FigureUpdate {
  private final long position;
  private FigureSeries series;

  /** Nothing is entered yet by the release at a log position. */
  public FigureUpdate(FigureSeries before, long position) {
    this.series = before;
    this.position = position;
  }

  /**
   * Enters a figure, NaN to take it away; an equal one changes nothing and keeps its earlier
   * vintage.
   */
  public boolean enter(
      int month, double value, byte status, long publishedMillis, boolean backfill) {
    boolean known = series.has(month);
    if (!known && Double.isNaN(value)) {
      return false;
    }
    if (known) {
      int at = month - series.firstMonth();
      if (series.values()[at] == value && series.statuses()[at] == status) {
        return false;
      }
    }
    series = series.including(month);
    int at = month - series.firstMonth();
    series.values()[at] = value;
    series.statuses()[at] = status;
    series.positions()[at] = position;
    series.publishedMillis()[at] = publishedMillis;
    series.backfills()[at] = backfill;
    if (Double.isNaN(value)) {
      series = series.withoutUnknownEnds();
    }
    return true;
  }

  /** The series with what was entered. */
  public FigureSeries series() {
    return series;
  }
}
