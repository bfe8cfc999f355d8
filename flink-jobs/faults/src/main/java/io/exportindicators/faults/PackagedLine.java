package io.exportindicators.faults;

import io.exportindicators.embedded.FreePorts;
import io.exportindicators.schemas.Topics;
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
  private final Programs programs;
  private final int kafkaPort = FreePorts.next();
  private final int exporterPort = FreePorts.next();
  private final int databasePort = FreePorts.next();
  private final List<String> flinkSettings;
  private RunningProcess kafka;
  private RunningProcess exporter;
  private DatabaseServer database;
  private FlinkApplication indicators;
  private FlinkApplication history;

  private PackagedLine(Path directory, List<String> flinkSettings) {
    this.directory = directory;
    this.flinkSettings = flinkSettings;
    this.bootstrapServers = "127.0.0.1:" + kafkaPort;
    this.programs = new Programs(project, directory);
  }

  /** Starts everything in the order of the containers, or nothing stays. */
  public static PackagedLine start(Path directory) {
    return start(directory, List.of());
  }

  /** The same with settings of Flink in the place of the deployed ones, {@code -Dkey=value}. */
  public static PackagedLine start(Path directory, List<String> flinkSettings) {
    PackagedLine line = new PackagedLine(directory, flinkSettings);
    try {
      line.startKafka();
      line.startDatabase();
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
            programs.freshLog("kafka"));
    running.push(kafka);
    kafka.await(TIME_TO_START, () -> kafka.output().contains(KafkaBroker.STARTED));
  }

  /** Starts the database, on the data that are there. */
  public void startDatabase() {
    database =
        DatabaseServer.start(
            directory.resolve("postgres"),
            databasePort,
            programs.freshLog("postgres"),
            TIME_TO_START);
    running.push(database);
  }

  /** Starts the exporter and waits for its page; figures may not be on it yet. */
  public void startExporter() {
    exporter =
        programs.start(
            "exporter",
            "exporter",
            "--bootstrap-servers=" + bootstrapServers,
            "--listen=127.0.0.1:" + exporterPort);
    running.push(exporter);
    WebPage page = new WebPage(exporterPort);
    exporter.await(TIME_TO_START, () -> page.get("/-/healthy").isPresent());
  }

  private void startFlink(Path password) {
    indicators = indicatorsWritingTo(Topics.INDICATORS.name());
    history =
        new FlinkApplication(
            project,
            directory.resolve("history"),
            "io.exportindicators.jobs.HistoryJob",
            flinkSettings,
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

  /** Lays out IndicatorsJob with results that go to a topic; nothing runs yet. */
  public FlinkApplication indicatorsWritingTo(String topic) {
    return new FlinkApplication(
        project,
        directory.resolve(topic),
        "io.exportindicators.jobs.IndicatorsJob",
        flinkSettings,
        List.of(
            "--bootstrap-servers",
            bootstrapServers,
            "--checkpoint-interval-seconds",
            "2",
            "--indicators-topic",
            topic));
  }

  /**
   * Runs a program until it ends well.
   *
   * @throws IllegalStateException with its output, when it ends otherwise
   */
  public String run(String room, String... options) {
    return programs.run(room, options);
  }

  /** Loads a file as {@code ingest load} does, and gives what that says. */
  public String load(Path figures, String... options) {
    return run("ingest", loading(figures, options));
  }

  /** Starts {@code ingest load} of a file. */
  public RunningProcess startLoad(Path figures, String... options) {
    return startProgram("loader", "ingest", loading(figures, options));
  }

  /** Starts a program; it ends with the line. */
  public RunningProcess startProgram(String name, String room, String... options) {
    RunningProcess program = programs.start(name, room, options);
    running.push(program);
    return program;
  }

  private String[] loading(Path figures, String... options) {
    List<String> all = new ArrayList<>(List.of("load", "--bootstrap-servers", bootstrapServers));
    all.addAll(List.of(options));
    all.add(figures.toString());
    return all.toArray(String[]::new);
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
    return "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres?user=postgres";
  }

  /** Where Kafka is. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** The broker; started again by {@link #startKafka}. */
  public RunningProcess kafka() {
    return kafka;
  }

  /** The database; started again by {@link #startDatabase}. */
  public DatabaseServer database() {
    return database;
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
