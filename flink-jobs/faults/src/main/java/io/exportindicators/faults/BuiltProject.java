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

  /** Runs the program of a room with options. */
  public List<String> command(String room, int heapMebibytes, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Xmx" + heapMebibytes + "m");
    command.add("-jar");
    command.add(program(room).toString());
    command.addAll(options);
    return command;
  }

  /** Runs a class of this JVM's class path in another one. */
  static List<String> command(Class<?> main, int heapMebibytes, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Xmx" + heapMebibytes + "m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(options);
    return command;
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
