package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.demo.oracle.Comparison;
import io.exportindicators.demo.oracle.DropEpisode;
import io.exportindicators.demo.oracle.MadeUpFigures;
import io.exportindicators.demo.oracle.Oracle;
import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.EmbeddedPostgres;
import io.exportindicators.embedded.FreePorts;
import io.exportindicators.ingest.PlainFiguresReader;
import io.exportindicators.ingest.Release;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.schemas.DatabaseSchema;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line against the oracle on figures with everything that the real ones lack. */
class MadeUpFiguresITCase {
  private static final long SEED = 20_260_901;

  @TempDir private Path folder;

  @Test
  void agree() throws Exception {
    MadeUpFigures.write(folder, SEED);
    try (TemporaryDirectory data = TemporaryDirectory.create();
        EmbeddedKafka kafka = EmbeddedKafka.start(data.directory("kafka"), FreePorts.next());
        EmbeddedPostgres postgres =
            EmbeddedPostgres.start(data.directory("postgres"), FreePorts.next());
        FlinkCluster flink =
            FlinkCluster.start(
                data.directory("checkpoints"), FreePorts.next(), OptionalInt.empty());
        RecordedReleases recorded = new RecordedReleases(postgres.jdbcUrl());
        Oracle oracle = Oracle.compute(folder)) {
      for (Topics.Topic topic : Topics.all()) {
        kafka.createTopic(topic.name(), topic.config());
      }
      DatabaseSchema.migrate(postgres.jdbcUrl(), "postgres", "");
      submit(flink, kafka, postgres);
      List<Release> releases = releases();
      Replay.write(kafka.bootstrapServers(), releases);
      await()
          .atMost(Duration.ofMinutes(3))
          .until(
              () -> {
                assertThat(flink.failure()).isEmpty();
                recorded.poll();
                return recorded.count() == releases.size();
              });
      Comparison comparison = Comparison.of(oracle, postgres.jdbcUrl());
      List<DropEpisode> episodes = DropEpisode.of(oracle);
      System.out.printf(
          "%d made-up values compared, %d of a model exempted, %d signals as told%n",
          comparison.compared(), comparison.exempted(), comparison.asTold());
      assertThat(comparison.releases()).isEmpty();
      assertThat(comparison.uncovered()).isEmpty();
      assertThat(comparison.differences()).isEmpty();
      assertThat(comparison.notEmitted()).isEmpty();
      assertThat(comparison.insane()).isEmpty();
      assertThat(episodes)
          .filteredOn(episode -> episode.series().startsWith("steady/") && episode.alerts() > 0)
          .extracting(DropEpisode::kind)
          .contains("drop", "shock");
    }
  }

  private void submit(FlinkCluster flink, EmbeddedKafka kafka, EmbeddedPostgres postgres)
      throws Exception {
    IndicatorsOptions indicators =
        IndicatorsOptions.parse(
            "--bootstrap-servers", kafka.bootstrapServers(),
            "--definitions", folder.resolve("definitions.csv").toString(),
            "--measures", folder.resolve("measures.csv").toString());
    flink.submitJobs(indicators, postgres.jdbcUrl());
  }

  private List<Release> releases() throws Exception {
    List<Path> files;
    try (Stream<Path> figures = Files.list(folder.resolve("figures"))) {
      files =
          figures
              .sorted(Comparator.comparing(file -> file.toString().replace(".csv", "")))
              .toList();
    }
    PlainFiguresReader reader =
        new PlainFiguresReader(MeasureTableReader.read(folder.resolve("measures.csv")));
    List<Release> releases = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        releases.addAll(reader.read(file.getFileName().toString(), in));
      }
    }
    releases.sort(Comparator.comparing(Release::publishedAt).thenComparing(Release::source));
    return releases;
  }
}
