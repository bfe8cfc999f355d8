package io.exportindicators.jobs.headline;

import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.FigureUpdate;
import io.exportindicators.jobs.reading.Provenance;
import java.util.EnumMap;
import java.util.Map;

/** A headline series as a release finds it, and as it leaves it. */
final class SeriesUpdate implements HeadlineStore {
  private final HeadlineStore before;
  private final long position;
  private final Map<HeldFigure, FigureUpdate> updates = new EnumMap<>(HeldFigure.class);
  private final Map<HeldFigure, FigureSeries> changed = new EnumMap<>(HeldFigure.class);
  private int firstChanged = Integer.MAX_VALUE;
  private HeldModel model;
  private boolean isLookedAt;

  /** Nothing is changed yet by the release at a log position. */
  SeriesUpdate(HeadlineStore before, long position) {
    this.before = before;
    this.position = position;
    this.model = before.model();
  }

  @Override
  public FigureSeries figures(HeldFigure figure) {
    FigureSeries series = changed.get(figure);
    return series == null ? before.figures(figure) : series;
  }

  @Override
  public HeldModel model() {
    return model;
  }

  void model(HeldModel now) {
    model = now;
    isLookedAt = true;
  }

  /** Enters a figure, NaN to take it away; whether it says something new. */
  boolean enter(
      HeldFigure figure,
      int month,
      double value,
      byte status,
      long publishedMillis,
      boolean backfill) {
    FigureUpdate update =
        updates.computeIfAbsent(figure, f -> new FigureUpdate(before.figures(f), position));
    boolean isNew = update.enter(month, value, status, publishedMillis, backfill);
    if (isNew) {
      changed.put(figure, update.series());
      firstChanged = Math.min(firstChanged, month);
    }
    return isNew;
  }

  /** Enters what was computed from what the provenance has noted. */
  void enter(HeldFigure figure, int month, double value, Provenance from) {
    enter(
        figure,
        month,
        value,
        from.status(),
        from.publishedMillis(Long.MIN_VALUE),
        from.backfill(false));
  }

  /** Takes away what was worked out of months after the last one. */
  void endWith(int last) {
    for (HeldFigure figure : HeldFigure.judged()) {
      endWith(figure, figure.isAhead() ? last + 1 : last);
    }
  }

  /** Takes away the figures of a kind after a month. */
  void endWith(HeldFigure figure, int last) {
    for (int month = figures(figure).lastMonth(); month > last; month--) {
      if (figures(figure).has(month)) {
        enter(figure, month, Double.NaN, (byte) 0, Long.MIN_VALUE, false);
      }
    }
  }

  /** The series as it was. */
  HeadlineStore before() {
    return before;
  }

  /** Whether a kind of figures changed. */
  boolean changes(HeldFigure figure) {
    return changed.containsKey(figure);
  }

  /** Whether the series was looked at anew. */
  boolean isLookedAt() {
    return isLookedAt;
  }

  /** The figures that changed. */
  Map<HeldFigure, FigureSeries> changed() {
    return changed;
  }

  /** The first month of which a figure changed. */
  int firstChanged() {
    return firstChanged;
  }
}
