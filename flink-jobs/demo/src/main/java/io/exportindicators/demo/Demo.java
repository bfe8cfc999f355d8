package io.exportindicators.demo;

import io.exportindicators.ingest.Release;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole line in one JVM: starts it, replays real figures, shows what came out. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Runs the whole line on real figures and prints the newest indicators.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every release came out",
      "1:a release did not come out, or something failed",
      "2:a wrong option, or a port that is taken"
    })
public final class Demo implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int WRONG_OPTION = 2;
  private static final long ENDING_SECONDS = 30;

  @Spec private CommandSpec spec;
  @Mixin private Ports ports;

  @Option(names = "--exit-when-done", description = "End when every release has come out.")
  private boolean exitWhenDone;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Time for all releases to come out (default: ${DEFAULT-VALUE}).")
  private long timeLimit = 300;

  @Option(names = "--log-file", paramLabel = "FILE", description = "Where warnings go.")
  private Path logFile =
      Path.of(System.getProperty("java.io.tmpdir"), "export-indicators-demo.log");

  private Demo() {}

  /** Runs it until it is done or told to end. */
  public static void main(String[] arguments) {
    Thread main = Thread.currentThread();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(main, ended), "end"));
    int exitCode =
        new CommandLine(new Demo())
            .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command))
            .execute(arguments);
    ended.countDown();
    System.exit(exitCode);
  }

  @Override
  public Integer call() throws Exception {
    ports.requireFree();
    LogFile.use(logFile);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Starting Kafka, PostgreSQL, Flink and the exporter; warnings go to %s%n", logFile);
    out.flush();
    try (TemporaryDirectory data = TemporaryDirectory.create();
        Line line = Line.start(ports, data);
        FirstMetric firstMetric = FirstMetric.watch(line.metrics())) {
      show(out, line, firstMetric);
      if (!exitWhenDone) {
        out.println("Ctrl-C ends everything.");
        out.flush();
        new CountDownLatch(1).await();
      }
    }
    return 0;
  }

  private void show(PrintWriter out, Line line, FirstMetric firstMetric) throws Exception {
    long start = System.nanoTime();
    List<Release> releases = RealFigures.inOrderOfPublication();
    SortedMap<Long, Release> written = Replay.write(line.bootstrapServers(), releases);
    try (EndOfLine end =
        new EndOfLine(written, line.bootstrapServers(), line.jdbcUrl(), line.metrics())) {
      end.await(Duration.ofSeconds(timeLimit), line::failure);
      out.printf(
          "%d releases gave %d values in %s; the first metric came %s after the start.%n%n",
          releases.size(),
          end.values(),
          seconds(Duration.ofNanos(System.nanoTime() - start)),
          firstMetric.sinceStart().map(Demo::seconds).orElse("never"));
    }
    out.println(NewestIndicators.table(line.jdbcUrl()));
    out.println(TargetStandings.table(line.jdbcUrl()));
    out.println(WhereToLook.text(ports));
    out.flush();
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  private static int explain(Exception e, CommandLine command) {
    PrintWriter err = command.getErr();
    if (e instanceof InterruptedException || Thread.interrupted()) {
      return FAILED;
    }
    if (e instanceof PortTakenException) {
      err.println(e.getMessage());
      err.println("Nothing was started.");
      err.flush();
      return WRONG_OPTION;
    }
    if (e instanceof NotEmittedException) {
      err.println(e.getMessage());
    } else {
      for (Throwable reason = e; reason != null; reason = reason.getCause()) {
        err.println((reason == e ? "The demo failed: " : "  because of ") + reason);
      }
    }
    err.flush();
    return FAILED;
  }

  /** Makes the main thread end and waits for it: it closes what it has started. */
  private static void end(Thread main, CountDownLatch ended) {
    main.interrupt();
    try {
      ended.await(ENDING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
