package io.exportindicators.jobs.across;

/** The series of one reporter at one vintage, by their numbers. */
interface SeriesStore {
  /** Levels, {@link SeriesLevels#EMPTY} where there are none. */
  SeriesLevels levels(int number);

  /** Printed growth rates, {@link PublishedSeries#EMPTY} where there are none. */
  PublishedSeries published(int number);
}
