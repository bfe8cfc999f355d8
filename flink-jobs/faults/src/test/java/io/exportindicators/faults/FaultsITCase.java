package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every part of the packaged line is killed while releases are loaded, in an order by seed: nothing
 * is lost, nothing is there twice, and what comes out is what comes out undisturbed.
 */
class FaultsITCase {
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 20);
  private static final long SEED = Long.getLong("faults.seed", 20261126);
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final HexFormat HEX = HexFormat.of();
  private static final String UNDISTURBED = ".undisturbed";

  /** A kill is noticed in seconds, and the wait between restarts does not grow. */
  private static final List<String> FLINK =
      List.of(
          "-Dheartbeat.interval=1s",
          "-Dheartbeat.timeout=5s",
          "-Drestart-strategy.exponential-delay.initial-backoff=200ms",
          "-Drestart-strategy.exponential-delay.max-backoff=2s");

  @TempDir private static Path directory;
  private static PackagedLine line;

  @BeforeAll
  static void startLine() {
    line = PackagedLine.start(directory, FLINK);
  }

  @AfterAll
  static void stopLine() {
    if (line != null) {
      line.close();
    }
  }

  @Test
  void nothingIsLostAndNothingIsThereTwice() throws Exception {
    List<Path> files = new MadeUpLoads(SEED).write(directory, ROUNDS);
    FaultTable table = new FaultTable(SEED);
    try (FaultRounds rounds = new FaultRounds(line, SEED, table, LIMIT)) {
      files.forEach(rounds::run);
    }
    line.indicators().close();
    line.history().close();
    List<CompleteRelease> releases = results(Topics.INDICATORS.name());

    Comparison comparison = new Comparison();
    comparison.of("the log", log(""), logOfOneLoader(files));
    comparison.of("indicators.v1", bytes(releases), bytes(resultsUndisturbed(releases.size())));
    String database = line.jdbcUrl();
    comparison.of(
        "release", RecordedHistory.releases(database), RecordedHistory.releases(releases));
    List<String> values = RecordedHistory.values(releases);
    comparison.of("indicator_value", RecordedHistory.values(database), values);
    List<String> samples = FigurePage.samples(line.metrics());
    comparison.of("metrics page", samples, FigurePage.samplesOfFresh(line, UNDISTURBED, LIMIT));
    System.out.println(
        table.text(releases.size(), values.size(), samples.size(), comparison.differences()));

    assertThat(comparison.found()).isEmpty();
    assertThat(values).hasSizeGreaterThan(1_000);
    for (Fault fault : Fault.values()) {
      assertThat(table.kills(fault))
          .as(fault.title())
          .isGreaterThanOrEqualTo(ROUNDS / Fault.values().length - 1);
    }
  }

  /** The same files, loaded into another log by one loader that nobody kills. */
  private static List<String> logOfOneLoader(List<Path> files) throws Exception {
    createTopics(Topics.RELEASES, Topics.RELEASE_INDEX);
    List<String> command =
        new ArrayList<>(
            List.of(
                "load",
                "--bootstrap-servers",
                line.bootstrapServers(),
                "--releases-topic",
                Topics.RELEASES.name() + UNDISTURBED,
                "--index-topic",
                Topics.RELEASE_INDEX.name() + UNDISTURBED));
    files.forEach(file -> command.add(file.toString()));
    line.run("ingest", command.toArray(String[]::new));
    return log(UNDISTURBED);
  }

  /** The same log, read by a job that nobody kills. */
  private static List<CompleteRelease> resultsUndisturbed(int count) throws Exception {
    createTopics(Topics.INDICATORS);
    String topic = Topics.INDICATORS.name() + UNDISTURBED;
    try (FlinkApplication job = line.indicatorsWritingTo(topic)) {
      job.startJobManager();
      job.startTaskManager();
      job.awaitRunning();
      Awaitility.await().atMost(LIMIT).until(() -> results(topic).size() >= count);
    }
    return results(topic);
  }

  private static void createTopics(Topics.Topic... topics) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", line.bootstrapServers()))) {
      admin
          .createTopics(
              Stream.of(topics)
                  .map(
                      topic ->
                          new NewTopic(topic.name() + UNDISTURBED, 1, (short) 1)
                              .configs(topic.config()))
                  .toList())
          .all()
          .get();
    }
  }

  private static List<String> log(String suffix) {
    try (TopicContents topic = topic(Topics.RELEASES.name() + suffix)) {
      return topic.messages().stream().map(ConsumerRecord::value).map(HEX::formatHex).toList();
    }
  }

  private static List<CompleteRelease> results(String name) {
    try (TopicContents topic = topic(name)) {
      return topic.releases();
    }
  }

  private static TopicContents topic(String name) {
    return new TopicContents(line.bootstrapServers(), name, "read_committed");
  }

  private static List<String> bytes(List<CompleteRelease> releases) {
    SingleObjectCodec codec = new SingleObjectCodec();
    return releases.stream()
        .flatMap(
            release ->
                Stream.of(release.values(), release.documents(), List.of(release.marker()))
                    .flatMap(List::stream))
        .map(codec::encode)
        .map(HEX::formatHex)
        .toList();
  }
}
