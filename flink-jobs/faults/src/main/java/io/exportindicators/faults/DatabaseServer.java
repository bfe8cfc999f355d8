package io.exportindicators.faults;

import io.exportindicators.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL as a container has it: all its processes end together. */
public final class DatabaseServer implements AutoCloseable {
  private static final String STARTED = "PostgreSQL runs";

  /**
   * The library says otherwise: a commit would be lost that a kill follows within half a second.
   */
  private static final Map<String, String> AS_POSTGRESQL_COMES = Map.of("synchronous_commit", "on");

  private static final Duration TIME_TO_END = Duration.ofSeconds(30);

  private final RunningProcess keeper;
  private final Path directory;

  private DatabaseServer(RunningProcess keeper, Path directory) {
    this.keeper = keeper;
    this.directory = directory;
  }

  /** Starts it on the data that are there, and waits until it answers. */
  static DatabaseServer start(Path directory, int port, Path log, Duration limit) {
    RunningProcess keeper =
        RunningProcess.start(
            "database",
            BuiltProject.command(
                DatabaseServer.class, 256, List.of(directory.toString(), Integer.toString(port))),
            Map.of(),
            log);
    DatabaseServer server = new DatabaseServer(keeper, directory);
    try {
      keeper.await(limit, () -> keeper.output().contains(STARTED));
    } catch (RuntimeException | Error e) {
      server.close();
      throw e;
    }
    return server;
  }

  /** Ends every process of it at once, as {@code kill -9} does. */
  public void kill() {
    String pid =
        BuiltProject.text(directory.resolve("data/postmaster.pid")).lines().findFirst().get();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    List<ProcessHandle> all =
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    keeper.kill();
    all.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .orTimeout(TIME_TO_END.toSeconds(), TimeUnit.SECONDS)
        .join();
  }

  @Override
  public void close() {
    keeper.close();
  }

  /** Runs it until it is told to end: a directory and a port are the arguments. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedPostgres server =
        EmbeddedPostgres.start(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), AS_POSTGRESQL_COMES);
    // The library stops the server when this JVM ends.
    System.out.println(STARTED + " on port " + server.port());
    new CountDownLatch(1).await();
  }
}
