package io.exportindicators.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the build has packaged, and what the containers take from {@code docker} as it is. */
public final class BuiltProject {
  private final Path root;

  private BuiltProject(Path root) {
    this.root = root;
  }

  /** The project that this room is a part of. */
  public static BuiltProject here() {
    return new BuiltProject(
        Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../..").normalize());
  }

  /**
   * The program of a room.
   *
   * @throws IllegalStateException when it is not packaged
   */
  public Path program(String room) {
    Path target = root.resolve("flink-jobs").resolve(room).resolve("target");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-program.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no program in " + target));
    } catch (IOException e) {
      throw new IllegalStateException(room + " is not built: run mvn package", e);
    }
  }

  /**
   * Runs programs as the image does: its script, and the programs in a folder by their names.
   *
   * @param folder a new one
   */
  Path layOutPrograms(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String room : List.of("ingest", "exporter", "migrate")) {
        Files.createSymbolicLink(folder.resolve(room + ".jar"), program(room));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("programs cannot be laid out in " + folder, e);
    }
  }

  /** Runs a class of this JVM's class path in another one. */
  static List<String> command(Class<?> main, int heapMebibytes, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Xmx" + heapMebibytes + "m");
    command.add(RunningProcess.QUICK_COMPILER);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(options);
    return command;
  }

  /** What a container's health check says of a page that must contain a text. */
  boolean healthy(int port, String path, String text) {
    try {
      return new ProcessBuilder(
                  file("docker/http-ok").toString(), Integer.toString(port), path, text)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The class path of a Flink cluster. */
  String clusterClassPath() {
    return text(root.resolve("flink-jobs/cluster/target/classpath")).strip();
  }

  /** A file or folder of the project. */
  public Path file(String path) {
    return root.resolve(path);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
