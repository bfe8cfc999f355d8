package io.exportindicators.benchmarks;

import io.exportindicators.exporter.Exporter;
import io.exportindicators.exporter.ExporterOptions;
import io.exportindicators.ingest.LogTopics;
import io.exportindicators.ingest.Release;
import io.exportindicators.ingest.ReleaseWriter;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.config.OperatorUids;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Topics;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;

/** The running line from the log of releases to the exporter's page. */
final class ServedJob implements AutoCloseable {
  private static final long TIMEOUT_SECONDS = TimeUnit.MINUTES.toSeconds(30);
  private static final long LOOK_AT_JOB_SECONDS = 1;

  private final Cluster cluster;
  private final JobID job;
  private final Exporter exporter;
  private final ReleaseWriter writer;
  private final HeadlinePage page;
  private final Duration pollInterval;
  private final TaskCpu stage;
  private HeadlinePage.Shown shown;
  private long committedNanos;
  private double stageCpuSeconds;

  /** Starts everything in a place, and waits until the job has taken a checkpoint. */
  ServedJob(MeasuringPlace place, IndicatorsOptions options, String backend, Duration pollInterval)
      throws Exception {
    this.pollInterval = pollInterval;
    cluster = place.cluster();
    for (Topics.Topic topic : Topics.all()) {
      place.kafka().createTopic(topic.name(), topic.config());
    }
    exporter =
        Exporter.start(
            ExporterOptions.of(place.kafka().bootstrapServers()).listeningAt("127.0.0.1:0"));
    writer = ReleaseWriter.open(options.kafka(), LogTopics.DEFAULT);
    job = cluster.submit(place.environment(options, backend));
    page = new HeadlinePage(exporter.port());
    awaitCheckpoint();
    stage = new TaskCpu(OperatorUids.HEADLINE);
    shown = page.read();
  }

  /** Writes a release; the time to the page counts from here on. */
  void write(Release release) {
    stageCpuSeconds = stage.seconds();
    writer.write(release);
    committedNanos = System.nanoTime();
  }

  /**
   * Waits until the page shows a month of each sector and another adjusted level than before the
   * release that was written last.
   */
  ReleaseLatency awaitPage(YearMonth month, Collection<String> sectors) throws Exception {
    double period = new ReferencePeriod(ReferencePeriod.Kind.MONTH, month).stamp().getEpochSecond();
    HeadlinePage.Shown before = shown;
    long looks = 0;
    while (true) {
      shown = page.read();
      double seconds = (System.nanoTime() - committedNanos) / 1e9;
      if (sectors.stream().allMatch(sector -> shown.isNew(sector, period, before))) {
        return new ReleaseLatency(seconds, stage.seconds() - stageCpuSeconds);
      }
      if (seconds > looks * LOOK_AT_JOB_SECONDS) {
        looks++;
        cluster.requireRunning(job);
      }
      if (seconds > TIMEOUT_SECONDS) {
        throw new TimeoutException(
            "after %d s the page does not show %s of %s"
                .formatted(
                    TIMEOUT_SECONDS,
                    month,
                    sectors.stream().filter(one -> !shown.isNew(one, period, before)).toList()));
      }
      LockSupport.parkNanos(pollInterval.toNanos());
    }
  }

  /** What is known of the checkpoints by now. */
  CheckpointStatsSnapshot checkpoints() throws Exception {
    return cluster.checkpoints(job);
  }

  /** Waits until one more checkpoint is complete: one that is held is then among those known. */
  void awaitCheckpoint() throws Exception {
    long before = completed();
    long start = System.nanoTime();
    while (completed() == before) {
      cluster.requireRunning(job);
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS)) {
        throw new TimeoutException("no checkpoint in " + TIMEOUT_SECONDS + " s");
      }
      LockSupport.parkNanos(pollInterval.toNanos());
    }
  }

  private long completed() throws Exception {
    return checkpoints().getCounts().getNumberOfCompletedCheckpoints();
  }

  @Override
  public void close() {
    writer.close();
    exporter.close();
    cluster.cancel(job);
  }
}
