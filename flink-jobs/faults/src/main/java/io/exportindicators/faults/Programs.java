package io.exportindicators.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programs that run by themselves, each a process with the command of its container. */
final class Programs {
  private static final Duration TIME_TO_END = Duration.ofMinutes(2);

  private final BuiltProject project;
  private final Path directory;
  private final Map<String, String> environment;

  Programs(BuiltProject project, Path directory) {
    this.project = project;
    this.directory = directory;
    // A container has its limit of memory, this machine has none.
    this.environment =
        Map.of(
            "EXPORT_INDICATORS_PROGRAMS",
            project.layOutPrograms(directory.resolve("programs")).toString(),
            "JAVA_TOOL_OPTIONS",
            "-Xmx192m " + RunningProcess.QUICK_COMPILER);
  }

  /** Starts one; what it prints goes to a file of this name, made anew. */
  RunningProcess start(String name, String room, String... options) {
    List<String> command = new ArrayList<>();
    command.add(project.file("docker/program").toString());
    command.add(room);
    command.addAll(List.of(options));
    return RunningProcess.start(name, command, environment, freshLog(name));
  }

  /**
   * Runs one until it ends well.
   *
   * @throws IllegalStateException with its output, when it ends otherwise
   */
  String run(String room, String... options) {
    try (RunningProcess process = start(room, room, options)) {
      int code = process.exitCode(TIME_TO_END);
      if (code != 0) {
        throw new IllegalStateException(room + " ended with " + code + ": " + process.output());
      }
      return process.output();
    }
  }

  /** Where a process of this name prints to. */
  Path freshLog(String name) {
    Path log = directory.resolve(name + ".log");
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return log;
  }
}
