package io.exportindicators.jobs.productivity;

import io.exportindicators.jobs.reading.FigureSeries;

/** All figures of one reporter at one vintage, by {@link FigureKey}. */
interface FigureStore {
  /** The figures, {@link FigureSeries#EMPTY} where there are none. */
  FigureSeries figures(String key);
}
