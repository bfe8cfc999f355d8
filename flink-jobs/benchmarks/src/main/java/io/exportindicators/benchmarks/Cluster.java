package io.exportindicators.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.core.execution.CheckpointType;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.executiongraph.AccessExecutionJobVertex;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.executiongraph.IOMetrics;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A Flink cluster in this JVM that runs one job after another. */
final class Cluster implements AutoCloseable {
  private static final long TIMEOUT_MINUTES = 30;
  private static final int REMEMBERED_CHECKPOINTS = 1_000;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final MiniCluster cluster;

  /**
   * How a job went.
   *
   * @param wallSeconds from submission until its results were there
   * @param stateBytes full size of its last checkpoint, 0 without one
   * @param edges what left each task
   */
  record Run(double wallSeconds, long stateBytes, List<Measurement.Edge> edges) {}

  /** Starts a cluster with as many slots as a job may have parallel tasks. */
  Cluster(int parallelism, Path directory) throws Exception {
    Configuration settings = new Configuration();
    settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(512));
    settings.set(RestOptions.BIND_PORT, "0");
    settings.set(WebOptions.CHECKPOINTS_HISTORY_SIZE, REMEMBERED_CHECKPOINTS);
    settings.setString("io.tmp.dirs", directory.toString());
    cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(parallelism)
                .build());
    cluster.start();
  }

  /** Runs a job that ends by itself and has no state. */
  Run run(StreamExecutionEnvironment env, CpuClock.Start clock) throws Exception {
    JobID job = submit(env);
    finish(job);
    return new Run(clock.wallSeconds(), 0, edges(job));
  }

  /** Runs a job until its results are there, takes a checkpoint, and cancels it. */
  Run run(StreamExecutionEnvironment env, CpuClock.Start clock, BooleanSupplier complete)
      throws Exception {
    JobID job = submit(env);
    while (!complete.getAsBoolean()) {
      requireRunning(job);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    final double wallSeconds = clock.wallSeconds();
    cluster
        .triggerCheckpoint(job, CheckpointType.CONFIGURED)
        .get(TIMEOUT_MINUTES, TimeUnit.MINUTES);
    CheckpointStatsSnapshot checkpoints = checkpoints(job);
    cancel(job);
    return new Run(
        wallSeconds,
        checkpoints.getHistory().getLatestCompletedCheckpoint().getStateSize(),
        edges(job));
  }

  /** Starts a job that goes on until it is cancelled. */
  JobID submit(StreamExecutionEnvironment env) throws Exception {
    return cluster.submitJob(env.getStreamGraph().getJobGraph()).get().getJobID();
  }

  /** Throws why a job has ended, if it has. */
  void requireRunning(JobID job) throws Exception {
    if (cluster.getJobStatus(job).get().isTerminalState()) {
      finish(job);
      throw new IllegalStateException("the job ended without all results");
    }
  }

  /** What is known of a job's checkpoints by now. */
  CheckpointStatsSnapshot checkpoints(JobID job) throws Exception {
    return graph(job).getCheckpointStatsSnapshot();
  }

  /** Cancels a job and waits for its end. */
  void cancel(JobID job) {
    cluster.cancelJob(job).join();
    cluster.requestJobResult(job).orTimeout(TIMEOUT_MINUTES, TimeUnit.MINUTES).join();
  }

  private void finish(JobID job) throws Exception {
    cluster
        .requestJobResult(job)
        .get(TIMEOUT_MINUTES, TimeUnit.MINUTES)
        .toJobExecutionResult(Cluster.class.getClassLoader());
  }

  private AccessExecutionGraph graph(JobID job) throws Exception {
    return cluster.getExecutionGraph(job).get();
  }

  private List<Measurement.Edge> edges(JobID job) throws Exception {
    List<Measurement.Edge> edges = new ArrayList<>();
    for (AccessExecutionJobVertex task : graph(job).getVerticesTopologically()) {
      long elements = 0;
      long bytes = 0;
      for (AccessExecutionVertex part : task.getTaskVertices()) {
        IOMetrics traffic = part.getCurrentExecutionAttempt().getIOMetrics();
        elements += traffic.getNumRecordsOut();
        bytes += traffic.getNumBytesOut();
      }
      edges.add(new Measurement.Edge(task.getName(), elements, bytes));
    }
    return edges;
  }

  @Override
  public void close() {
    cluster.closeAsync().join();
  }
}
