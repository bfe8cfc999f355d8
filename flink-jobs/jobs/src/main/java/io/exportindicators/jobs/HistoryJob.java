package io.exportindicators.jobs;

import io.exportindicators.jobs.history.HistoryOptions;
import io.exportindicators.jobs.history.HistoryTopology;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Reads the indicators and writes every vintage of each into PostgreSQL. */
public final class HistoryJob {
  private HistoryJob() {}

  /** Starts the job; see {@link HistoryOptions} for the options. */
  public static void main(String[] arguments) throws Exception {
    HistoryOptions options = HistoryOptions.parse(System.getenv(), arguments);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    HistoryTopology.define(env, options);
    env.execute("HistoryJob");
  }
}
