package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    List<CompleteRelease> releases = results(Topics.INDICATORS.name());

    assertThat(log("")).as("the log").containsExactlyElementsOf(logOfOneLoader(files));
    assertThat(bytes(releases))
        .as("indicators.v1")
        .containsExactlyElementsOf(bytes(resultsUndisturbed(releases.size())));
    List<String> values = RecordedHistory.values(releases);
    assertThat(RecordedHistory.releases(line.jdbcUrl()))
        .isEqualTo(RecordedHistory.releases(releases));
    assertThat(RecordedHistory.values(line.jdbcUrl())).isEqualTo(values);
    List<String> samples = FigurePage.samples(line.metrics());
    assertThat(samples).isEqualTo(FigurePage.samplesOfFresh(line, UNDISTURBED, LIMIT));
    System.out.println(table.text(releases.size(), values.size(), samples.size()));
    assertThat(values).hasSizeGreaterThan(1_000);
    for (Fault fault : Fault.values()) {
      assertThat(table.kills(fault))
          .as(fault.title())
          .isGreaterThanOrEqualTo(ROUNDS / Fault.values().length - 1);
    }
  }

  /** The same files, loaded into another log by one loader that nobody kills. */
  private static List<byte[]> logOfOneLoader(List<Path> files) throws Exception {
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

  private static List<byte[]> log(String suffix) {
    try (TopicContents topic = topic(Topics.RELEASES.name() + suffix)) {
      return topic.messages().stream().map(ConsumerRecord::value).toList();
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

  private static List<byte[]> bytes(List<CompleteRelease> releases) {
    SingleObjectCodec codec = new SingleObjectCodec();
    List<byte[]> bytes = new ArrayList<>();
    for (CompleteRelease release : releases) {
      release.values().forEach(value -> bytes.add(codec.encode(value)));
      release.documents().forEach(document -> bytes.add(codec.encode(document)));
      ReleaseMarker marker = release.marker();
      bytes.add(codec.encode(marker));
    }
    return bytes;
  }
}
