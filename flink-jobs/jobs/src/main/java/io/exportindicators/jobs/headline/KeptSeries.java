package io.exportindicators.jobs.headline;

import io.exportindicators.jobs.reading.FigureSeries;
import java.util.EnumMap;
import java.util.Map;

/** What is kept of one headline series, in memory; not changed any more. */
record KeptSeries(Map<HeldFigure, FigureSeries> kept, HeldModel model) implements HeadlineStore {
  /** Before the first figure. */
  static final KeptSeries NONE = new KeptSeries(Map.of(), HeldModel.NONE);

  @Override
  public FigureSeries figures(HeldFigure figure) {
    return kept.getOrDefault(figure, FigureSeries.EMPTY);
  }

  /** The series as a release leaves it. */
  KeptSeries with(SeriesUpdate update) {
    Map<HeldFigure, FigureSeries> now = new EnumMap<>(HeldFigure.class);
    now.putAll(kept);
    now.putAll(update.changed());
    return new KeptSeries(now, update.model());
  }
}
