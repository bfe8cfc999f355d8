package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.Window;
import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;

/**
 * One release of a replay and all that was known after it; immutable.
 *
 * @param publishedAt when it was published
 * @param source id of its source
 * @param backfill whether a figure of it was taken from a later vintage than its first publication
 * @param known levels by series and window, every series of the replay and every window
 * @param changed months whose level became known or another one by this release, likewise
 */
public record ReplayedRelease(
    Instant publishedAt,
    String source,
    boolean backfill,
    Map<ReplayedSeries, Map<Window, Levels>> known,
    Map<ReplayedSeries, Map<Window, SortedSet<Integer>>> changed) {
  /** Copies the maps of series. */
  public ReplayedRelease {
    known = Map.copyOf(known);
    changed = Map.copyOf(changed);
  }

  /** The levels of a series as known after the release; without any month where none is. */
  public Levels levels(ReplayedSeries series, Window window) {
    return known.get(series).get(window);
  }

  /** The months of a series that the release made known or revised. */
  public SortedSet<Integer> changedMonths(ReplayedSeries series, Window window) {
    return changed.get(series).get(window);
  }
}
