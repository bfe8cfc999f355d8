package io.exportindicators.jobs.across;

import io.exportindicators.jobs.reading.FigureSeries;

/** The series of one reporter at one vintage, by their numbers. */
interface SeriesStore {
  /** Levels, {@link SeriesLevels#EMPTY} where there are none. */
  SeriesLevels levels(int number);

  /** Printed growth rates, {@link FigureSeries#EMPTY} where there are none. */
  FigureSeries published(int number);

  /**
   * The partners that a row does not list and that have a series: a bit for each slot from
   * SeriesNumber.SLOTS on, by the number of the row's total.
   */
  long[] unlisted(int total);
}
