package io.exportindicators.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The demo as a process of its own, on free ports. */
final class DemoProcess implements AutoCloseable {
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader = new Thread(this::read, "demo-output");

  private DemoProcess(Process process) {
    this.process = process;
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts one.
   *
   * @param directory where its temporary files go
   */
  static DemoProcess start(Path directory, List<String> options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                Demo.class.getName()));
    command.addAll(options);
    return new DemoProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** What it printed so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Tells it to end, as Ctrl-C does. */
  void interrupt() {
    process.destroy();
  }

  /** Its exit code, once it and its output have ended. */
  int exitCode(long timeoutSeconds) throws InterruptedException {
    if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
      throw new AssertionError("still running after " + timeoutSeconds + " s: " + lines);
    }
    reader.join();
    return process.exitValue();
  }

  private void read() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (IOException e) {
      lines.add(e.toString());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
