package io.exportindicators.ingest;

/**
 * What became of a release.
 *
 * @param releaseId its id
 * @param attempt the attempt that was written, 0 where none was
 * @param recordCount its records
 * @param markerOffset where its marker is in the log (its vintage), −1 where nothing was written
 */
public record LoadResult(String releaseId, int attempt, long recordCount, long markerOffset) {
  /** False where the release was in the log already. */
  public boolean written() {
    return attempt > 0;
  }

  static LoadResult alreadyLoaded(String releaseId, long recordCount) {
    return new LoadResult(releaseId, 0, recordCount, -1);
  }
}
