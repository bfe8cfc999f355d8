package io.exportindicators.benchmarks;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.jobs.config.IndicatorsOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.FileUtils;

/** A broker, a cluster and a directory that logs are loaded into and jobs are measured in. */
final class MeasuringPlace implements AutoCloseable {
  private final Path directory;
  private final boolean isTemporary;
  private final int parallelism;
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
    Files.createDirectories(this.directory);
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
    return jobs.measure(measured, log, table("definitions.csv"));
  }

  /** CPU that the idle process uses and that is taken off, as a share of one core. */
  double idleShare() {
    return clock.idleShare();
  }

  EmbeddedKafka kafka() {
    return kafka;
  }

  Cluster cluster() {
    return cluster;
  }

  /** An environment with the job, checkpoints in the directory. */
  StreamExecutionEnvironment environment(IndicatorsOptions options, String backend) {
    return MeasuredTopology.of(options, backend, parallelism, directory);
  }

  /** Puts a definition table of this program into the directory. */
  Path table(String name) throws IOException {
    Path file = directory.resolve(name);
    try (InputStream in = MeasuringPlace.class.getResourceAsStream(name)) {
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
