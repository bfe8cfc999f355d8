package io.exportindicators.benchmarks;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command that runs the job in this JVM. */
final class PlaceOptions {
  @Option(names = "--parallelism", description = "Parallelism behind the gate.")
  private int parallelism = 2;

  @Option(names = "--seed", description = "What amounts and shuffles are drawn from.")
  private long seed = 1;

  @Option(names = "--directory", description = "Where logs and state go; else a temporary place.")
  private Path directory;

  /** What amounts and shuffles are drawn from. */
  long seed() {
    return seed;
  }

  /** Where it is measured. */
  MeasuringPlace place() throws Exception {
    return new MeasuringPlace(directory, parallelism);
  }
}
