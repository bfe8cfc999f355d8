package io.exportindicators.jobs.across;

/** The series of one reporter at one vintage, by their numbers. */
interface SeriesStore {
  /** Levels, {@link SeriesLevels#EMPTY} where there are none. */
  SeriesLevels levels(int number);

  /** Printed growth rates, {@link PublishedSeries#EMPTY} where there are none. */
  PublishedSeries published(int number);

  /**
   * The partners that a row does not list and that have a series: a bit for each slot from
   * SeriesNumber.SLOTS on, by the number of the row's total.
   */
  long[] unlisted(int total);
}
