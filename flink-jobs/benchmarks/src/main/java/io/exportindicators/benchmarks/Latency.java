package io.exportindicators.benchmarks;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.IndicatorsOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how long a release of headline series takes to the exporter's page. */
@Command(
    name = "latency",
    description = {
      "Measures the time from the commit of a release to the exporter's page, over HTTP, that shows"
          + " the new month and the new seasonally adjusted level of every headline series.",
      "A history is loaded at once as backfill, then monthly releases one at a time; each revises"
          + " the month before, and each series' model is identified anew once a year. Broker, Flink"
          + " and exporter run in this JVM, and reading the page is part of the load.",
      "The stage's CPU is that of the task of headline series: seasonal adjustment for the most"
          + " part, signals and state with it. Its share is of the mean time."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Latency implements Callable<Integer> {
  /** A series shorter than this is not adjusted. */
  private static final int LEAST_MONTHS = 48;

  @Option(names = "--series", description = "Headline series.")
  private int series = 20;

  @Option(names = "--months", description = "Months of the history.")
  private int months = 240;

  @Option(names = "--releases", description = "Monthly releases that are measured.")
  private int releases = 100;

  @Option(names = "--poll-milliseconds", description = "Pause between two readings of the page.")
  private int pollMilliseconds = 20;

  @Option(names = "--checkpoint-seconds", description = "Time between checkpoints.")
  private int checkpointSeconds = 1;

  @Option(names = "--backend", description = "State backend: hashmap, rocksdb.")
  private String backend = "hashmap";

  @Mixin private PlaceOptions where;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    require(series >= 1 && releases >= 1, "series and releases are at least 1");
    require(months >= LEAST_MONTHS, "months are at least " + LEAST_MONTHS);
    require(pollMilliseconds >= 1, "poll-milliseconds are at least 1");
    require(checkpointSeconds >= 1, "checkpoint-seconds are at least 1");
    MeasuredCase measured;
    try {
      measured = MeasuredCase.ofBackend(backend);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    try (MeasuringPlace place = where.place()) {
      IndicatorsOptions options =
          IndicatorsOptions.parse(
              "--bootstrap-servers",
              place.kafka().bootstrapServers(),
              "--checkpoint-interval-seconds",
              Integer.toString(checkpointSeconds),
              "--definitions",
              place.table("headline-definitions.csv").toString());
      List<Definition> rows = options.definitions().rows();
      require(series <= rows.size(), "series are at most " + rows.size());
      try (ServedJob job =
          new ServedJob(place, options, measured.backend(), Duration.ofMillis(pollMilliseconds))) {
        measure(job, rows.subList(0, series));
      }
    }
    return 0;
  }

  private void measure(ServedJob job, List<Definition> rows) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<String> sectors = rows.stream().map(Definition::sector).toList();
    HeadlineReleases synthetic = new HeadlineReleases(rows, months, releases, where.seed());
    job.write(synthetic.history());
    CheckpointStatsSnapshot before = job.checkpoints();
    ReleaseLatency first = job.awaitPage(synthetic.month(-1), sectors);
    CheckpointsBetween meanwhile = CheckpointsBetween.of(before, job.checkpoints());
    job.awaitCheckpoint();
    CheckpointsBetween held = CheckpointsBetween.of(before, job.checkpoints());
    out.printf(
        Locale.ROOT,
        "first load: %d series of %d months on the page %.1f s after its commit,"
            + " %.1f s CPU of the stage%n",
        series,
        months,
        first.seconds(),
        first.stageCpuSeconds());
    out.printf(
        Locale.ROOT,
        "checkpoints, one each %d s: %d completed meanwhile, the longest took %.1f s, %d failed%n",
        checkpointSeconds,
        meanwhile.completed(),
        held.longestSeconds(),
        held.failed());
    out.flush();
    List<ReleaseLatency> latencies = new ArrayList<>();
    for (int number = 0; number < releases; number++) {
      job.write(synthetic.release(number));
      latencies.add(job.awaitPage(synthetic.month(number), sectors));
    }
    out.printf(Locale.ROOT, "%npage read each %d ms%n", pollMilliseconds);
    new LatencyTable(out).print(latencies);
  }

  private void require(boolean holds, String rule) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), rule);
    }
  }
}
