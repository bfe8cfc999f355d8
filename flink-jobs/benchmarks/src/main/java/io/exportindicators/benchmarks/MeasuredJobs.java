package io.exportindicators.benchmarks;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.source.ReleaseLog;
import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** Builds and runs the cases, each over a whole log and into topics of its own. */
final class MeasuredJobs {
  private final EmbeddedKafka kafka;
  private final Cluster cluster;
  private final CpuClock clock;
  private final int parallelism;
  private final Path directory;
  private int runs;

  /**
   * Jobs on a broker and a cluster; the directory has the definition table, checkpoints go to it.
   */
  MeasuredJobs(
      EmbeddedKafka kafka, Cluster cluster, CpuClock clock, int parallelism, Path directory) {
    this.kafka = kafka;
    this.cluster = cluster;
    this.clock = clock;
    this.parallelism = parallelism;
    this.directory = directory;
  }

  /** Runs a case over a log. */
  Measurement measure(MeasuredCase measured, LoadedLog log, Path definitions) throws Exception {
    String suffix = "." + log.order() + "." + ++runs;
    IndicatorsOptions options =
        IndicatorsOptions.parse(
            "--bootstrap-servers",
            kafka.bootstrapServers(),
            "--releases-topic",
            log.topic(),
            "--indicators-topic",
            Topics.INDICATORS.name() + suffix,
            "--rejected-topic",
            Topics.REJECTED.name() + suffix,
            "--definitions",
            definitions.toString());
    return measured == MeasuredCase.DISCARD ? discard(log, options) : job(measured, log, options);
  }

  private Measurement discard(LoadedLog log, IndicatorsOptions options) throws Exception {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.OBJECT_REUSE, true);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    env.fromSource(ReleaseLog.boundedSource(options), WatermarkStrategy.noWatermarks(), "read")
        .forceNonParallel()
        .sinkTo(new DiscardingSink<>())
        .setParallelism(1);
    CpuClock.Start start = startClock();
    Cluster.Run run = cluster.run(env, start);
    return measurement(MeasuredCase.DISCARD, log, run, start.cpuSeconds(), null);
  }

  private Measurement job(MeasuredCase measured, LoadedLog log, IndicatorsOptions options)
      throws Exception {
    kafka.createTopic(options.indicatorsTopic(), Topics.INDICATORS.config());
    kafka.createTopic(options.rejectedTopic(), Topics.REJECTED.config());
    StreamExecutionEnvironment env =
        MeasuredTopology.of(options, measured.backend(), parallelism, directory);
    try (ResultTopic results =
        new ResultTopic(kafka.bootstrapServers(), options.indicatorsTopic())) {
      CpuClock.Start start = startClock();
      Cluster.Run run = cluster.run(env, start, () -> results.endsWith(log.lastMarker()));
      double cpuSeconds = start.cpuSeconds();
      return measurement(measured, log, run, cpuSeconds, results.content());
    }
  }

  /** What earlier runs left for the collector is not counted here. */
  private CpuClock.Start startClock() {
    System.gc();
    return clock.start();
  }

  private static Measurement measurement(
      MeasuredCase measured,
      LoadedLog log,
      Cluster.Run run,
      double cpuSeconds,
      ResultTopic.Content content) {
    return new Measurement(
        log.order(),
        measured,
        log.records(),
        run.wallSeconds(),
        cpuSeconds,
        run.stateBytes(),
        List.copyOf(run.edges()),
        content);
  }
}
