package io.exportindicators.faults;

import io.exportindicators.embedded.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One job as a Flink cluster of its own: a job manager and a task manager, each a process. */
public final class FlinkApplication implements AutoCloseable {
  private static final Duration TIME_TO_START = Duration.ofMinutes(2);
  private static final Pattern JOB = Pattern.compile("\"jid\":\"(\\w+)\"");
  private static final Pattern RUNNING = Pattern.compile("\"running\":([1-9]\\d*)");
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
  private static final Pattern METRICS_PORT =
      Pattern.compile("PrometheusReporter HTTP server on port (\\d+)");
  private static final Pattern COMPLETED = Pattern.compile("\"completed\":(\\d+)");

  private final BuiltProject project;
  private final Path directory;
  private final String job;
  private final List<String> settings;
  private final List<String> options;
  private final FlinkHome home;
  private final int webPort = FreePorts.next();
  private final WebPage web = new WebPage(webPort);
  private RunningProcess jobManager;
  private RunningProcess taskManager;

  /**
   * Lays out a cluster; nothing runs yet.
   *
   * @param directory where its files go
   * @param job the class of the job
   * @param settings settings of Flink in the place of the deployed ones, {@code -Dkey=value}
   * @param options the job's options
   */
  public FlinkApplication(
      BuiltProject project,
      Path directory,
      String job,
      List<String> settings,
      List<String> options) {
    this.project = project;
    this.directory = directory;
    this.job = job;
    this.settings = settings;
    this.options = options;
    this.home =
        FlinkHome.create(
            project,
            directory,
            directory.resolve("checkpoints"),
            List.of(
                "jobmanager.rpc.address: 127.0.0.1",
                "jobmanager.rpc.port: " + FreePorts.next(),
                "rest.address: 127.0.0.1",
                "rest.port: " + webPort,
                "taskmanager.host: 127.0.0.1",
                "io.tmp.dirs: " + directory.resolve("tmp"),
                ""));
  }

  /** Starts the job manager as its container does, from the newest checkpoint. */
  public void startJobManager() {
    startJobManager("latest");
  }

  /** Starts the job manager as its container does: from {@code latest}, {@code none} or a path. */
  public void startJobManager(String restore) {
    List<String> command =
        new ArrayList<>(List.of(project.file("docker/flink/start-job").toString()));
    command.addAll(settings);
    command.add(job);
    command.addAll(options);
    jobManager = start("jobmanager", command, Map.of("EXPORT_INDICATORS_RESTORE", restore));
  }

  /** Starts the task manager as its container does. */
  public void startTaskManager() {
    List<String> command =
        new ArrayList<>(List.of(home.script("taskmanager.sh"), "start-foreground"));
    command.addAll(settings);
    taskManager = start("taskmanager", command, Map.of());
  }

  /** Waits until every task of the job runs. */
  public void awaitRunning() {
    jobManager.await(
        TIME_TO_START,
        () ->
            web.get("/jobs/overview")
                .filter(page -> page.contains("\"state\":\"RUNNING\""))
                .filter(page -> running(page))
                .isPresent());
  }

  /** Whether the health check of the job manager's container is content. */
  public boolean isHealthy() {
    return project.healthy(webPort, "/jobs/overview", "\"state\":\"RUNNING\"");
  }

  /** Where the job manager's pages are. */
  public String webUrl() {
    return "http://127.0.0.1:" + webPort;
  }

  private Optional<String> jobId() {
    return web.get("/jobs/overview").flatMap(group(JOB));
  }

  private static Function<String, Optional<String>> group(Pattern pattern) {
    return page -> pattern.matcher(page).results().map(found -> found.group(1)).findFirst();
  }

  /** The metrics of the job manager and the task manager, as Prometheus would scrape them. */
  public String metrics() {
    return metrics(jobManager) + metrics(taskManager);
  }

  private static String metrics(RunningProcess process) {
    return METRICS_PORT
        .matcher(process.output())
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .reduce((before, newest) -> newest)
        .flatMap(port -> new WebPage(port).get("/metrics"))
        .orElse("");
  }

  /** How many checkpoints the job has completed since its job manager started. */
  public long completedCheckpoints() {
    return jobId()
        .flatMap(id -> web.get("/jobs/" + id + "/checkpoints"))
        .flatMap(group(COMPLETED))
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** The job manager; it can be killed and started again. */
  public RunningProcess jobManager() {
    return jobManager;
  }

  /** The task manager; it can be killed and started again. */
  public RunningProcess taskManager() {
    return taskManager;
  }

  private static boolean running(String overview) {
    Optional<String> running = group(RUNNING).apply(overview);
    return running.isPresent() && running.equals(group(TOTAL).apply(overview));
  }

  private RunningProcess start(String name, List<String> command, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("JAVA_TOOL_OPTIONS", RunningProcess.QUICK_COMPILER);
    environment.put("FLINK_HOME", home.directory().toString());
    environment.put("EXPORT_INDICATORS_CHECKPOINTS", directory.resolve("checkpoints").toString());
    return RunningProcess.start(
        directory.getFileName() + " " + name,
        command,
        environment,
        directory.resolve(name + ".log"));
  }

  @Override
  public void close() {
    for (RunningProcess process : new RunningProcess[] {taskManager, jobManager}) {
      if (process != null) {
        process.close();
      }
    }
  }
}
