package io.exportindicators.faults;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The line as it is deployed, each part a process with the commands of its container. */
public final class PackagedLine implements AutoCloseable {
  private static final Duration TIME_TO_START = Duration.ofMinutes(2);
  private static final String PASSWORD = "a password that this server asks nobody for";

  private final BuiltProject project = BuiltProject.here();
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Path directory;
  private final String bootstrapServers;
  private final Map<String, String> programEnvironment;
  private final int kafkaPort = EmbeddedKafka.freePort();
  private final int exporterPort = EmbeddedKafka.freePort();
  private RunningProcess kafka;
  private RunningProcess exporter;
  private EmbeddedPostgres postgres;
  private FlinkApplication indicators;
  private FlinkApplication history;

  private PackagedLine(Path directory) {
    this.directory = directory;
    this.bootstrapServers = "127.0.0.1:" + kafkaPort;
    // A container has its limit of memory, this machine has none.
    this.programEnvironment =
        Map.of(
            "EXPORT_INDICATORS_PROGRAMS",
            project.layOutPrograms(directory.resolve("programs")).toString(),
            "JAVA_TOOL_OPTIONS",
            "-Xmx192m " + RunningProcess.QUICK_COMPILER);
  }

  /** Starts everything in the order of the containers, or nothing stays. */
  public static PackagedLine start(Path directory) {
    PackagedLine line = new PackagedLine(directory);
    try {
      line.startKafka();
      line.postgres = EmbeddedPostgres.start(directory.resolve("postgres"), 0);
      line.running.push(line.postgres);
      line.run("ingest", "create-topics", "--bootstrap-servers", line.bootstrapServers);
      Path password = Files.writeString(directory.resolve("password"), PASSWORD);
      line.run(
          "migrate",
          "--jdbc-url=" + line.jdbcUrl(),
          "--jdbc-password-file=" + password,
          "--reader-password-file=" + password);
      line.startExporter();
      line.startFlink(password);
      return line;
    } catch (IOException e) {
      line.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      line.close();
      throw e;
    }
  }

  /** Starts the broker, on the log that is there. */
  public void startKafka() {
    kafka =
        RunningProcess.start(
            "kafka",
            BuiltProject.command(
                KafkaBroker.class,
                512,
                List.of(directory.resolve("kafka").toString(), Integer.toString(kafkaPort))),
            Map.of(),
            fresh("kafka.log"));
    running.push(kafka);
    kafka.await(TIME_TO_START, () -> kafka.output().contains(KafkaBroker.STARTED));
  }

  /** Starts the exporter and waits for its page; figures may not be on it yet. */
  public void startExporter() {
    exporter =
        RunningProcess.start(
            "exporter",
            program(
                "exporter",
                "--bootstrap-servers=" + bootstrapServers,
                "--listen=127.0.0.1:" + exporterPort),
            programEnvironment,
            fresh("exporter.log"));
    running.push(exporter);
    WebPage page = new WebPage(exporterPort);
    exporter.await(TIME_TO_START, () -> page.get("/-/healthy").isPresent());
  }

  private void startFlink(Path password) {
    indicators =
        new FlinkApplication(
            project,
            directory.resolve("indicators"),
            "io.exportindicators.jobs.IndicatorsJob",
            List.of("--bootstrap-servers", bootstrapServers, "--checkpoint-interval-seconds", "2"));
    history =
        new FlinkApplication(
            project,
            directory.resolve("history"),
            "io.exportindicators.jobs.HistoryJob",
            List.of(
                "--bootstrap-servers",
                bootstrapServers,
                "--checkpoint-interval-seconds",
                "2",
                "--jdbc-url",
                jdbcUrl(),
                "--jdbc-password-file",
                password.toString()));
    for (FlinkApplication application : List.of(indicators, history)) {
      running.push(application);
      application.startJobManager();
      application.startTaskManager();
    }
    indicators.awaitRunning();
    history.awaitRunning();
  }

  /**
   * Runs a program until it ends well.
   *
   * @throws IllegalStateException with its output, when it ends otherwise
   */
  public String run(String room, String... options) {
    try (RunningProcess process =
        RunningProcess.start(
            room, program(room, options), programEnvironment, fresh(room + ".log"))) {
      int code = process.exitCode(TIME_TO_START);
      if (code != 0) {
        throw new IllegalStateException(room + " ended with " + code + ": " + process.output());
      }
      return process.output();
    }
  }

  /** Loads a file as {@code ingest load} does, and gives what that says. */
  public String load(Path figures, String... options) {
    List<String> all = new ArrayList<>(List.of("load", "--bootstrap-servers", bootstrapServers));
    all.addAll(List.of(options));
    all.add(figures.toString());
    return run("ingest", all.toArray(String[]::new));
  }

  /** Whether the health check of the exporter's container is content. */
  public boolean exporterIsReady() {
    return project.healthy(exporterPort, "/-/ready", "");
  }

  /** The page of the exporter, empty while it does not answer. */
  public String metrics() {
    return new WebPage(exporterPort).get("/metrics").orElse("");
  }

  /** The database, as its owner. */
  public String jdbcUrl() {
    return postgres.jdbcUrl();
  }

  /** Where Kafka is. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** The broker; started again by {@link #startKafka}. */
  public RunningProcess kafka() {
    return kafka;
  }

  /** The exporter; started again by {@link #startExporter}. */
  public RunningProcess exporter() {
    return exporter;
  }

  /** The cluster of IndicatorsJob. */
  public FlinkApplication indicators() {
    return indicators;
  }

  /** The cluster of HistoryJob. */
  public FlinkApplication history() {
    return history;
  }

  private List<String> program(String name, String... options) {
    List<String> command = new ArrayList<>();
    command.add(project.file("docker/program").toString());
    command.add(name);
    command.addAll(List.of(options));
    return command;
  }

  private Path fresh(String name) {
    Path log = directory.resolve(name);
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return log;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("a part of the line did not end well: " + e);
      }
    }
  }
}
