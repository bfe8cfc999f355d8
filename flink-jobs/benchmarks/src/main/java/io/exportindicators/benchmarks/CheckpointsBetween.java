package io.exportindicators.benchmarks;

import org.apache.flink.runtime.checkpoint.AbstractCheckpointStats;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.checkpoint.CheckpointStatsStatus;

/**
 * What became of a job's checkpoints between two looks at them.
 *
 * @param completed those that were completed meanwhile
 * @param failed those that failed meanwhile
 * @param longestSeconds the longest of those that were begun and completed, 0 without one
 */
record CheckpointsBetween(long completed, long failed, double longestSeconds) {
  static CheckpointsBetween of(CheckpointStatsSnapshot before, CheckpointStatsSnapshot after) {
    long known =
        before.getHistory().getCheckpoints().stream()
            .mapToLong(AbstractCheckpointStats::getCheckpointId)
            .max()
            .orElse(0);
    return new CheckpointsBetween(
        after.getCounts().getNumberOfCompletedCheckpoints()
            - before.getCounts().getNumberOfCompletedCheckpoints(),
        after.getCounts().getNumberOfFailedCheckpoints()
            - before.getCounts().getNumberOfFailedCheckpoints(),
        after.getHistory().getCheckpoints().stream()
                .filter(one -> one.getStatus() == CheckpointStatsStatus.COMPLETED)
                .filter(one -> one.getCheckpointId() > known)
                .mapToLong(AbstractCheckpointStats::getEndToEndDuration)
                .max()
                .orElse(0)
            / 1e3);
  }
}
