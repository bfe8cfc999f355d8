package io.exportindicators.demo;

import io.exportindicators.jobs.IndicatorsTopology;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.history.HistoryOptions;
import io.exportindicators.jobs.history.HistoryTopology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.metrics.prometheus.PrometheusReporterFactory;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;

/** A Flink cluster in this JVM, with its web page. */
final class FlinkCluster implements AutoCloseable {
  private static final int PARALLELISM = 2;
  private static final int JOBS = 2;
  private static final long CLOSE_SECONDS = 10;

  private final MiniCluster cluster;
  private final Configuration settings;
  private final List<JobID> jobs = new ArrayList<>();

  private FlinkCluster(MiniCluster cluster, Configuration settings) {
    this.cluster = cluster;
    this.settings = settings;
  }

  static FlinkCluster start(Path checkpoints, int webPort, OptionalInt metricsPort)
      throws Exception {
    Configuration settings = new Configuration();
    settings.set(RestOptions.ADDRESS, "127.0.0.1");
    settings.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
    settings.set(RestOptions.PORT, webPort);
    settings.set(RestOptions.BIND_PORT, Integer.toString(webPort));
    settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
    metricsPort.ifPresent(port -> reportMetrics(settings, port));
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(PARALLELISM * JOBS)
                .build());
    cluster.start();
    return new FlinkCluster(cluster, settings);
  }

  private static void reportMetrics(Configuration settings, int port) {
    settings.setString("metrics.reporters", "prometheus");
    settings.setString(
        "metrics.reporter.prometheus.factory.class", PrometheusReporterFactory.class.getName());
    settings.setString("metrics.reporter.prometheus.port", Integer.toString(port));
  }

  /** Runs IndicatorsJob, and HistoryJob into a database, as its owner. */
  void submitJobs(IndicatorsOptions indicators, String jdbcUrl) throws Exception {
    submit(indicators);
    submit(
        new HistoryOptions(
            indicators.kafka(),
            indicators.indicatorsTopic(),
            jdbcUrl,
            "postgres",
            "",
            indicators.checkpointInterval()));
  }

  /** Runs IndicatorsJob. */
  JobID submit(IndicatorsOptions options) throws Exception {
    return submit("IndicatorsJob", env -> IndicatorsTopology.define(env, options));
  }

  /** Runs HistoryJob. */
  JobID submit(HistoryOptions options) throws Exception {
    return submit("HistoryJob", env -> HistoryTopology.define(env, options));
  }

  private JobID submit(String name, Consumer<StreamExecutionEnvironment> topology)
      throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    env.setParallelism(PARALLELISM);
    topology.accept(env);
    StreamGraph graph = env.getStreamGraph();
    graph.setJobName(name);
    JobID job = cluster.submitJob(graph).get().getJobID();
    jobs.add(job);
    return job;
  }

  /** Why a job has ended, empty while all run. */
  Optional<String> failure() {
    for (JobID job : jobs) {
      JobStatus status = cluster.getJobStatus(job).join();
      if (status.isGloballyTerminalState()) {
        return Optional.of("Job " + job + " is " + status + ": " + cause(job));
      }
    }
    return Optional.empty();
  }

  private String cause(JobID job) {
    try {
      return cluster
          .requestJobResult(job)
          .join()
          .getSerializedThrowable()
          .map(Throwable::toString)
          .orElse("no cause is known");
    } catch (CompletionException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    // A cluster that is closed under its jobs reports each of their tasks as failed.
    CompletableFuture<?>[] cancelled =
        jobs.stream()
            .map(job -> cluster.cancelJob(job).thenCompose(done -> cluster.requestJobResult(job)))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(cancelled)
        .orTimeout(CLOSE_SECONDS, TimeUnit.SECONDS)
        .exceptionally(failure -> null)
        .join();
    cluster.closeAsync().orTimeout(CLOSE_SECONDS, TimeUnit.SECONDS).join();
  }
}
