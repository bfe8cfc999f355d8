package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.jobs.reading.Provenance;
import java.util.OptionalLong;

/** Levels that are expensive to read, each read once; what it took is noted at every use. */
final class RememberedLevels implements Levels {
  private final Levels levels;
  private final NotedResults<OptionalLong> results;

  /** Levels that note in one provenance, for a user who notes in another. */
  RememberedLevels(Levels levels, Provenance noted, Provenance user) {
    this.levels = levels;
    this.results = new NotedResults<>(noted, user);
  }

  @Override
  public OptionalLong at(int month) {
    return results.of(month, () -> levels.at(month));
  }

  @Override
  public int firstMonth() {
    return levels.firstMonth();
  }

  @Override
  public int lastMonth() {
    return levels.lastMonth();
  }
}
