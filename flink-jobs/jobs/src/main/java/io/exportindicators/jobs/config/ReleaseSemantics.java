package io.exportindicators.jobs.config;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The settings without which results would depend on timing: checkpoints on, exactly-once, aligned;
 * no state without a uid and no type through Kryo.
 */
public final class ReleaseSemantics {
  /** Number of key groups: part of every savepoint. */
  public static final int MAX_PARALLELISM = 128;

  /** By name: a cluster without RocksDB does not have its classes. */
  private static final String ROCKSDB_FILTER = "state.backend.rocksdb.use-bloom-filter";

  private ReleaseSemantics() {}

  /**
   * Sets what the job needs; elements are immutable, so they are handed on without copies. A
   * release brings keys that are not there yet: RocksDB is spared looking for them in every file.
   */
  public static void apply(StreamExecutionEnvironment env, long checkpointIntervalMillis) {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(PipelineOptions.OBJECT_REUSE, true);
    settings.set(PipelineOptions.MAX_PARALLELISM, MAX_PARALLELISM);
    settings.setString(ROCKSDB_FILTER, "true");
    env.configure(settings);
    env.enableCheckpointing(checkpointIntervalMillis, CheckpointingMode.EXACTLY_ONCE);
    env.getCheckpointConfig().enableUnalignedCheckpoints(false);
  }

  /**
   * Refuses an environment in which results would not be the same bytes.
   *
   * @throws IllegalStateException naming the option
   */
  public static void check(StreamExecutionEnvironment env) {
    ReadableConfig settings = env.getConfiguration();
    require(env.getCheckpointConfig().isCheckpointingEnabled(), "execution.checkpointing.interval");
    require(
        env.getCheckpointConfig().getCheckpointingConsistencyMode()
            == CheckpointingMode.EXACTLY_ONCE,
        CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE.key() + ": EXACTLY_ONCE");
    require(
        !env.getCheckpointConfig().isUnalignedCheckpointsEnabled(),
        CheckpointingOptions.ENABLE_UNALIGNED.key() + ": false");
    require(
        !settings.get(PipelineOptions.AUTO_GENERATE_UIDS),
        PipelineOptions.AUTO_GENERATE_UIDS.key() + ": false");
    require(
        !settings.get(PipelineOptions.GENERIC_TYPES),
        PipelineOptions.GENERIC_TYPES.key() + ": false");
    // The gate makes blocks of groups by key group: with another number they reach the wrong keys.
    require(
        env.getMaxParallelism() == MAX_PARALLELISM,
        PipelineOptions.MAX_PARALLELISM.key() + ": " + MAX_PARALLELISM);
  }

  private static void require(boolean holds, String option) {
    if (!holds) {
      throw new IllegalStateException("results need the option " + option);
    }
  }
}
