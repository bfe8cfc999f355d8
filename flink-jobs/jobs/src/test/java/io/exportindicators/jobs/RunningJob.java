package io.exportindicators.jobs;

import io.exportindicators.jobs.config.IndicatorsOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.awaitility.Awaitility;

/** IndicatorsJob on a MiniCluster, to be killed, stopped and started again. */
final class RunningJob implements AutoCloseable {
  private static final long LIMIT_SECONDS = 60;

  private final MiniCluster cluster;
  private final IndicatorsOptions options;
  private final Path directory;
  private final List<String> history = new ArrayList<>();
  private JobClient client;
  private String backend;
  private String savepoint;

  RunningJob(MiniCluster cluster, IndicatorsOptions options, Path directory) {
    this.cluster = cluster;
    this.options = options;
    this.directory = directory;
  }

  /** What was done to it, for the message of a failed test. */
  List<String> history() {
    return history;
  }

  void start(int parallelism, String stateBackend) throws Exception {
    backend = stateBackend;
    start(parallelism);
  }

  /** Ends the process in which the tasks run; the job restarts from its last checkpoint. */
  void killTaskManager() throws Exception {
    history.add("kill");
    cluster.terminateTaskManager(0).get(LIMIT_SECONDS, TimeUnit.SECONDS);
    cluster.startTaskManager();
    awaitRunning();
  }

  /** Waits for this many checkpoints more. */
  void awaitCheckpoints(int more) throws Exception {
    history.add(more + " checkpoints");
    long before = checkpoints();
    Awaitility.await()
        .atMost(Duration.ofSeconds(LIMIT_SECONDS))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> checkpoints() >= before + more);
  }

  private long checkpoints() throws Exception {
    return cluster
        .getExecutionGraph(client.getJobID())
        .get()
        .getCheckpointStatsSnapshot()
        .getCounts()
        .getNumberOfCompletedCheckpoints();
  }

  /** Takes a savepoint and leaves the job running. */
  void takeSavepoint() throws Exception {
    history.add("savepoint");
    savepoint =
        client
            .triggerSavepoint(directory.toUri().toString(), SavepointFormatType.CANONICAL)
            .get(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  /** Stops with a savepoint and starts from it. */
  void stopAndRestore(int parallelism) throws Exception {
    history.add("stop, restore with parallelism " + parallelism);
    savepoint = stop();
    start(parallelism);
  }

  /** Cancels the job and starts it from the last savepoint, or from the beginning. */
  void throwBackToSavepoint(int parallelism) throws Exception {
    history.add("thrown back, parallelism " + parallelism);
    cancel();
    start(parallelism);
  }

  /** Stops with a savepoint and gives its path. */
  String stop() throws Exception {
    return client
        .stopWithSavepoint(false, directory.toUri().toString(), SavepointFormatType.CANONICAL)
        .get(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  /** Starts from a savepoint that lies somewhere. */
  void startFrom(String path, int parallelism) throws Exception {
    savepoint = path;
    backend = "hashmap";
    start(parallelism);
  }

  @Override
  public void close() {
    try {
      cancel();
    } catch (Exception e) {
      throw new IllegalStateException("the job was not cancelled", e);
    }
  }

  private void start(int parallelism) throws Exception {
    Configuration settings = new Configuration();
    settings.set(StateBackendOptions.STATE_BACKEND, backend);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1000);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(20));
    if (savepoint != null) {
      settings.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    env.setParallelism(parallelism);
    IndicatorsTopology.define(env, options);
    client = env.executeAsync("same bytes");
    awaitRunning();
  }

  private void cancel() throws Exception {
    client.cancel().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    Awaitility.await()
        .atMost(Duration.ofSeconds(LIMIT_SECONDS))
        .until(() -> client.getJobStatus().get().isGloballyTerminalState());
  }

  private void awaitRunning() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(LIMIT_SECONDS))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> status() == JobStatus.RUNNING && allTasksRun());
  }

  /** Where it stands; one that has failed for good says why. */
  private JobStatus status() throws Exception {
    JobStatus status = client.getJobStatus().get();
    if (status == JobStatus.FAILED) {
      client.getJobExecutionResult().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
    return status;
  }

  private boolean allTasksRun() throws Exception {
    for (AccessExecutionVertex vertex :
        cluster.getExecutionGraph(client.getJobID()).get().getAllExecutionVertices()) {
      if (vertex.getExecutionState() != ExecutionState.RUNNING) {
        return false;
      }
    }
    return true;
  }
}
