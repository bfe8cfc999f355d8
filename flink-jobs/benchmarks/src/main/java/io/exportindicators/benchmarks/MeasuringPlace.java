package io.exportindicators.benchmarks;

import io.exportindicators.embedded.EmbeddedKafka;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.util.FileUtils;

/** A broker, a cluster and a directory that logs are loaded into and jobs are measured in. */
final class MeasuringPlace implements AutoCloseable {
  private final Path directory;
  private final boolean isTemporary;
  private final int parallelism;
  private final Path definitions;
  private final EmbeddedKafka kafka;
  private final Cluster cluster;
  private CpuClock clock;
  private MeasuredJobs jobs;

  /**
   * Starts everything.
   *
   * @param directory where logs and state go; null for a temporary one, which is deleted
   * @param parallelism parallelism behind the gate
   */
  MeasuringPlace(Path directory, int parallelism) throws Exception {
    this.directory = directory == null ? Files.createTempDirectory("benchmark") : directory;
    isTemporary = directory == null;
    this.parallelism = parallelism;
    definitions = definitions(this.directory);
    kafka = EmbeddedKafka.start(this.directory.resolve("kafka"));
    cluster = new Cluster(parallelism, this.directory);
  }

  LoadedLog load(Workload workload, ArrivalOrder order) {
    return LoadedLog.load(kafka, workload, order);
  }

  /** Runs a case; before the first one it watches what the idle process uses. */
  Measurement measure(MeasuredCase measured, LoadedLog log) throws Exception {
    if (jobs == null) {
      clock = new CpuClock();
      jobs = new MeasuredJobs(kafka, cluster, clock, parallelism, directory);
    }
    return jobs.measure(measured, log, definitions);
  }

  /** CPU that the idle process uses and that is taken off, as a share of one core. */
  double idleShare() {
    return clock.idleShare();
  }

  /** Puts the definition table of the releases into a directory. */
  private static Path definitions(Path place) throws IOException {
    Files.createDirectories(place);
    Path file = place.resolve("definitions.csv");
    try (InputStream in = MeasuringPlace.class.getResourceAsStream("definitions.csv")) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    cluster.close();
    kafka.close();
    if (isTemporary) {
      FileUtils.deleteDirectory(directory.toFile());
    }
  }
}
