package io.exportindicators.demo;

import io.exportindicators.ingest.LoadResult;
import io.exportindicators.ingest.Release;
import io.exportindicators.ingest.ReleaseWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes releases into the log, one after the other. */
final class Replay {
  private Replay() {}

  /** The releases by where their markers are in the log. */
  static SortedMap<Long, Release> write(String bootstrapServers, List<Release> releases) {
    SortedMap<Long, Release> written = new TreeMap<>();
    try (ReleaseWriter writer = ReleaseWriter.open(Map.of("bootstrap.servers", bootstrapServers));
        Steps steps = Steps.of("Loading", releases.size())) {
      for (Release release : releases) {
        LoadResult result = writer.write(release);
        if (!result.written()) {
          throw new IllegalStateException(release.title() + " was in the fresh log already");
        }
        written.put(result.markerOffset(), release);
        steps.to(written.size());
      }
    }
    return written;
  }
}
