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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AutoClose;
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
  private static final String STATE = System.getProperty("faults.state", "hashmap");
  private static final Map<String, String> BACKENDS =
      Map.of("hashmap", "HashMapStateBackend", "rocksdb", "EmbeddedRocksDBStateBackend");
  private static final HexFormat HEX = HexFormat.of();

  /** A kill is noticed in seconds, and the wait between restarts does not grow. */
  private static final List<String> FLINK =
      List.of(
          "-Dstate.backend.type=" + STATE,
          "-Dheartbeat.interval=1s",
          "-Dheartbeat.timeout=5s",
          "-Drestart-strategy.exponential-delay.initial-backoff=200ms",
          "-Drestart-strategy.exponential-delay.max-backoff=2s");

  @TempDir private static Path directory;
  @AutoClose private static PackagedLine line;

  @BeforeAll
  static void startLine() {
    assertThat(BACKENDS).as("-Dfaults.state").containsKey(STATE);
    line = PackagedLine.start(directory, FLINK);
  }

  @Test
  void nothingIsLostAndNothingIsThereTwice() throws Exception {
    MadeUpLoads loads = new MadeUpLoads(SEED);
    List<Path> files = new ArrayList<>(loads.write(directory, ROUNDS));
    FaultTable table = new FaultTable(SEED);
    try (FaultRounds rounds = new FaultRounds(line, SEED, table, LIMIT)) {
      files.forEach(rounds::run);
    }
    List<String> log = log();
    Path last = loads.writePartners(directory, ROUNDS);
    files.add(last);
    UndisturbedLine undisturbed = new UndisturbedLine(line, LIMIT);
    Comparison comparison = new Comparison();
    List<ConsumerRecord<byte[], byte[]>> whole = undisturbed.log(files);
    LostRecord lost = LostRecord.of(whole);
    comparison.of("the log", log, hex(whole.subList(0, whole.size() - lost.messages().size())));
    long start = System.nanoTime();
    lost.loseAndHeal(line, last, LIMIT);
    table.healed(Duration.ofNanos(System.nanoTime() - start));
    line.indicators().close();
    line.history().close();
    List<CompleteRelease> releases = results();

    comparison.of("indicators.v1", bytes(releases), bytes(undisturbed.results(releases.size())));
    String database = line.jdbcUrl();
    comparison.of(
        "release", RecordedHistory.releases(database), RecordedHistory.releases(releases));
    List<String> values = RecordedHistory.values(releases);
    comparison.of("indicator_value", RecordedHistory.values(database), values);
    List<String> samples = FigurePage.samples(line.metrics());
    comparison.of("metrics page", samples, undisturbed.samples());
    System.out.println(
        table.text(releases.size(), values.size(), samples.size(), comparison.differences()));

    assertThat(comparison.found()).isEmpty();
    assertThat(values).hasSizeGreaterThan(1_000);
    for (Fault fault : Fault.values()) {
      assertThat(table.kills(fault))
          .as(fault.title())
          .isGreaterThanOrEqualTo(ROUNDS / Fault.values().length - 1);
    }
    assertThat(line.indicators().taskManager().output())
        .contains("loads the state backend as " + BACKENDS.get(STATE));
  }

  private static List<String> log() {
    try (TopicContents topic = topic(Topics.RELEASES)) {
      return hex(topic.messages());
    }
  }

  private static List<CompleteRelease> results() {
    try (TopicContents topic = topic(Topics.INDICATORS)) {
      return topic.releases();
    }
  }

  private static TopicContents topic(Topics.Topic topic) {
    return new TopicContents(line.bootstrapServers(), topic.name(), TopicContents.COMMITTED);
  }

  private static List<String> hex(List<ConsumerRecord<byte[], byte[]>> messages) {
    return messages.stream().map(ConsumerRecord::value).map(HEX::formatHex).toList();
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
