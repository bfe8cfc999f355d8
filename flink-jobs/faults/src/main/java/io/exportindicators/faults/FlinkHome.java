package io.exportindicators.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A Flink installation as the image has it: the project's configuration, the job jar in {@code
 * usrlib}, and scripts of the same names over Maven's artefacts.
 */
final class FlinkHome {
  private static final List<String> SCRIPTS = List.of("standalone-job.sh", "taskmanager.sh");

  private final Path directory;

  private FlinkHome(Path directory) {
    this.directory = directory;
  }

  /**
   * Lays one out.
   *
   * @param checkpoints what {@code /checkpoints} is in a container
   * @param settings more lines of the configuration: what is one of a kind on a machine
   */
  static FlinkHome create(
      BuiltProject project, Path directory, Path checkpoints, List<String> settings) {
    try {
      Files.createDirectories(directory.resolve("lib"));
      Files.createDirectories(checkpoints);
      Path conf = Files.createDirectories(directory.resolve("conf"));
      Path shipped = project.file("docker/flink");
      Files.writeString(
          conf.resolve("config.yaml"),
          BuiltProject.text(shipped.resolve("config.yaml"))
                  .replaceAll("0\\.0\\.0\\.0", "127.0.0.1")
                  .replaceAll("(prometheus\\.port: )(\\d+)", "$1$2-50000")
                  .replaceAll("file:///checkpoints", "file://" + checkpoints)
              + String.join("\n", settings));
      Files.copy(
          shipped.resolve("log4j-console.properties"), conf.resolve("log4j-console.properties"));
      Path jar = project.program("jobs");
      Files.createSymbolicLink(
          Files.createDirectories(directory.resolve("usrlib")).resolve(jar.getFileName()), jar);
      Files.writeString(directory.resolve("classpath"), project.clusterClassPath());
      Path bin = Files.createDirectories(directory.resolve("bin"));
      for (String script : SCRIPTS) {
        Path file = Files.writeString(bin.resolve(script), resource(script));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      return new FlinkHome(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("Flink cannot be laid out in " + directory, e);
    }
  }

  Path directory() {
    return directory;
  }

  /** The path of a script. */
  String script(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = FlinkHome.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
