package io.exportindicators.jobs;

import io.exportindicators.jobs.config.IndicatorsOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Reads the log of releases and writes every indicator of every vintage. */
public final class IndicatorsJob {
  private IndicatorsJob() {}

  /** Starts the job; see {@link IndicatorsOptions} for the options. */
  public static void main(String[] arguments) throws Exception {
    IndicatorsOptions options = IndicatorsOptions.parse(arguments);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    IndicatorsTopology.define(env, options);
    env.execute("IndicatorsJob");
  }
}
