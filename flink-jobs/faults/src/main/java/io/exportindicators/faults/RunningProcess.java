package io.exportindicators.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** One process of this machine, with all it prints in a file. */
public final class RunningProcess implements AutoCloseable {
  /** The quick compiler alone: a JVM of a minute has no time for the thorough one. */
  static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  private static final Duration TIME_TO_END = Duration.ofSeconds(30);

  private static final int LAST_LINES = 30;
  private static final Pattern COMPLAINT =
      Pattern.compile(" (ERROR|FATAL|WARN) |^Caused by|^\\S*(Exception|Error)\\b");

  private final Process process;
  private final String name;
  private final Path log;

  private RunningProcess(Process process, String name, Path log) {
    this.process = process;
    this.name = name;
    this.log = log;
  }

  /**
   * Starts one; its output is added to a file.
   *
   * @param environment beside that of this JVM
   */
  public static RunningProcess start(
      String name, List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .redirectInput(new File("/dev/null"));
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      return new RunningProcess(builder.start(), name, log);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be started", e);
    }
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    exitCode(TIME_TO_END);
  }

  /** Tells it to end and waits; after half a minute it is killed. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(TIME_TO_END.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Its exit code once it has ended.
   *
   * @throws IllegalStateException with its complaints, when it does not end in time
   */
  public int exitCode(Duration limit) {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(name + " has not ended: " + complaints());
  }

  /**
   * Waits until a condition holds while it runs.
   *
   * @throws IllegalStateException with its complaints, when it ended or time is up
   */
  public void await(Duration limit, BooleanSupplier condition) {
    try {
      Awaitility.await().atMost(limit).until(() -> !isAlive() || condition.getAsBoolean());
    } catch (ConditionTimeoutException e) {
      throw new IllegalStateException(name + " is not ready: " + complaints(), e);
    }
    if (!isAlive()) {
      throw new IllegalStateException(
          name + " ended with " + process.exitValue() + ": " + complaints());
    }
  }

  /** Warnings and errors with their causes, the last ones, and the last lines. */
  private String complaints() {
    List<String> lines = output().lines().toList();
    int end = Math.max(0, lines.size() - LAST_LINES);
    List<String> complaints =
        lines.subList(0, end).stream().filter(line -> COMPLAINT.matcher(line).find()).toList();
    int first = Math.max(0, complaints.size() - LAST_LINES);
    return Stream.concat(
            complaints.subList(first, complaints.size()).stream(),
            lines.subList(end, lines.size()).stream())
        .collect(Collectors.joining("\n"));
  }

  /** What it has printed, and those before it into the same file. */
  public String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(log + " cannot be read", e);
    }
  }
}
