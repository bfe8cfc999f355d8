package io.exportindicators.faults;

import io.exportindicators.embedded.EmbeddedKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One job as a Flink cluster of its own: a job manager and a task manager, each a process. */
public final class FlinkApplication implements AutoCloseable {
  private static final Duration TIME_TO_START = Duration.ofMinutes(2);
  private static final Pattern JOB = Pattern.compile("\"jid\":\"(\\w+)\"");
  private static final Pattern RUNNING = Pattern.compile("\"running\":([1-9]\\d*)");
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
  private static final Pattern COMPLETED = Pattern.compile("\"completed\":(\\d+)");

  private final BuiltProject project;
  private final Path directory;
  private final String job;
  private final List<String> options;
  private final FlinkHome home;
  private final int webPort = EmbeddedKafka.freePort();
  private final WebPage web = new WebPage(webPort);
  private RunningProcess jobManager;
  private RunningProcess taskManager;

  /**
   * Lays out a cluster; nothing runs yet.
   *
   * @param directory where its files go
   * @param job the class of the job
   * @param options the job's options
   */
  public FlinkApplication(BuiltProject project, Path directory, String job, List<String> options) {
    this.project = project;
    this.directory = directory;
    this.job = job;
    this.options = options;
    this.home =
        FlinkHome.create(
            project,
            directory,
            directory.resolve("checkpoints"),
            List.of(
                "jobmanager.rpc.address: 127.0.0.1",
                "jobmanager.rpc.port: " + EmbeddedKafka.freePort(),
                "rest.address: 127.0.0.1",
                "rest.port: " + webPort,
                "taskmanager.host: 127.0.0.1",
                "io.tmp.dirs: " + directory.resolve("tmp"),
                ""));
  }

  /** Starts the job manager as its container does. */
  public void startJobManager() {
    List<String> command =
        new ArrayList<>(List.of(project.file("docker/flink/start-job").toString(), job));
    command.addAll(options);
    jobManager = start("jobmanager", command);
    jobManager.await(TIME_TO_START, () -> web.get("/jobs/overview").isPresent());
  }

  /** Starts the task manager as its container does. */
  public void startTaskManager() {
    taskManager = start("taskmanager", List.of(home.script("taskmanager.sh"), "start-foreground"));
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

  /** How many checkpoints the job has completed since its job manager started. */
  public long completedCheckpoints() {
    return web.get("/jobs/overview")
        .map(JOB::matcher)
        .filter(Matcher::find)
        .flatMap(job -> web.get("/jobs/" + job.group(1) + "/checkpoints"))
        .map(COMPLETED::matcher)
        .filter(Matcher::find)
        .map(count -> Long.parseLong(count.group(1)))
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
    Matcher running = RUNNING.matcher(overview);
    Matcher total = TOTAL.matcher(overview);
    return running.find() && total.find() && running.group(1).equals(total.group(1));
  }

  private RunningProcess start(String name, List<String> command) {
    return RunningProcess.start(
        directory.getFileName() + " " + name,
        command,
        Map.of(
            "FLINK_HOME", home.directory().toString(),
            "EXPORT_INDICATORS_CHECKPOINTS", directory.resolve("checkpoints").toString()),
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
