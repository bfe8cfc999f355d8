package io.exportindicators.benchmarks;

import io.exportindicators.jobs.IndicatorsTopology;
import io.exportindicators.jobs.config.IndicatorsOptions;
import java.nio.file.Path;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The whole job as it is measured: checkpoints are incremental and go to a directory. */
final class MeasuredTopology {
  private MeasuredTopology() {}

  static StreamExecutionEnvironment of(
      IndicatorsOptions options, String backend, int parallelism, Path directory) {
    Configuration settings = new Configuration();
    settings.set(StateBackendOptions.STATE_BACKEND, backend);
    settings.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    settings.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    settings.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        directory.resolve("checkpoints").toUri().toString());
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    env.setParallelism(parallelism);
    IndicatorsTopology.define(env, options);
    return env;
  }
}
