package io.exportindicators.jobs.across;

import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.FigureSeries;
import org.apache.flink.api.common.state.MapState;

/** The series of the current key as state has them. */
final class StoredSeries implements SeriesStore {
  private final CachedState<Integer, SeriesLevels> levels;
  private final CachedState<Integer, FigureSeries> published;
  private final CachedState<Integer, long[]> unlisted;

  StoredSeries(
      MapState<Integer, SeriesLevels> levels,
      MapState<Integer, FigureSeries> published,
      MapState<Integer, long[]> unlisted) {
    this.levels = new CachedState<>(levels, SeriesLevels.EMPTY);
    this.unlisted = new CachedState<>(unlisted, new long[0]);
    this.published = new CachedState<>(published, FigureSeries.EMPTY);
  }

  @Override
  public SeriesLevels levels(int number) {
    return levels.get(number);
  }

  @Override
  public FigureSeries published(int number) {
    return published.get(number);
  }

  @Override
  public long[] unlisted(int total) {
    return unlisted.get(total);
  }
}
