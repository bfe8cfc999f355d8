package io.exportindicators.jobs.headline;

import io.exportindicators.jobs.reading.FigureSeries;

/** What is kept of one headline series at one vintage. */
interface HeadlineStore {
  /** The figures of a kind, {@link FigureSeries#EMPTY} where there are none. */
  FigureSeries figures(HeldFigure figure);

  /** The model, {@link HeldModel#NONE} where there is none. */
  HeldModel model();
}
