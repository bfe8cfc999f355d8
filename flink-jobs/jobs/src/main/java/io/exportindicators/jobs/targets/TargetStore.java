package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.reading.FigureSeries;

/** What one reporter's goals measure and are judged by, at one vintage. */
interface TargetStore {
  /** The figures by {@link TrackedKey}, {@link FigureSeries#EMPTY} where there are none. */
  FigureSeries figures(String key);

  /** The newest publication. */
  Knowledge knowledge();
}
