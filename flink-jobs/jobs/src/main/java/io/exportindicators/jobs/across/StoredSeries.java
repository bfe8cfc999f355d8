package io.exportindicators.jobs.across;

import org.apache.flink.api.common.state.MapState;

/** The series of the current key as state has them. */
final class StoredSeries implements SeriesStore {
  private final CachedState<Integer, SeriesLevels> levels;
  private final CachedState<Integer, PublishedSeries> published;
  private final CachedState<Integer, long[]> unlisted;

  StoredSeries(
      MapState<Integer, SeriesLevels> levels,
      MapState<Integer, PublishedSeries> published,
      MapState<Integer, long[]> unlisted) {
    this.levels = new CachedState<>(levels, SeriesLevels.EMPTY);
    this.unlisted = new CachedState<>(unlisted, new long[0]);
    this.published = new CachedState<>(published, PublishedSeries.EMPTY);
  }

  @Override
  public SeriesLevels levels(int number) {
    return levels.get(number);
  }

  @Override
  public PublishedSeries published(int number) {
    return published.get(number);
  }

  @Override
  public long[] unlisted(int total) {
    return unlisted.get(total);
  }
}
