package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.TradeRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionState;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseWriterITCase {
  private static final AtomicInteger LOGS = new AtomicInteger();
  @AutoClose private static EmbeddedKafka kafka;
  private LogTopics topics;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @BeforeEach
  void freshLog() {
    int number = LOGS.incrementAndGet();
    topics = new LogTopics("releases." + number, "index." + number);
    try (KafkaTopics admin = new KafkaTopics(config())) {
      admin.create(topics.releases(), Topics.RELEASES, Optional.empty());
      admin.create(topics.index(), Topics.RELEASE_INDEX, Optional.empty());
    }
  }

  @Test
  void aReleaseIsItsRecordsThenItsMarker() {
    Release release =
        Figures.read(
                Figures.delta(
                    Figures.row("2026-07-01", "8541", "WLD", "2026-06", "1"),
                    Figures.row("2026-07-01", "8542", "WLD", "2026-06", "2")))
            .get(0);
    LoadResult result;
    try (ReleaseWriter writer = open()) {
      result = writer.write(release);
    }
    List<Entry> log = committed();
    assertThat(log).hasSize(3);
    assertThat(log.subList(0, 2))
        .extracting(Entry::message)
        .allSatisfy(
            message -> {
              TradeRecord trade = (TradeRecord) message;
              assertThat(trade.getSource()).isEqualTo("test");
              assertThat(trade.getReleaseId()).isEqualTo(result.releaseId());
              assertThat(trade.getAttempt()).isEqualTo(1);
            });
    ReleaseMarker marker = (ReleaseMarker) log.get(2).message();
    assertThat(marker.getReleaseId()).isEqualTo(result.releaseId());
    assertThat(marker.getRecordCount()).isEqualTo(2);
    assertThat(marker.getAttempt()).isEqualTo(1);
    assertThat(result).isEqualTo(new LoadResult(marker.getReleaseId(), 1, 2, log.get(2).offset()));
    assertThat(LogReader.committed(kafka.bootstrapServers(), topics.index()))
        .extracting(Entry::message)
        .containsExactly(marker);
  }

  @Test
  void loadedTwiceChangesNothing() {
    Release release = Figures.release("2026-07-01", "2026-06", "1");
    try (ReleaseWriter writer = open()) {
      writer.write(release);
      assertThat(writer.write(release).written()).isFalse();
    }
    List<Entry> before = LogReader.uncommitted(kafka.bootstrapServers(), topics.releases());
    try (ReleaseWriter writer = open()) {
      assertThat(writer.write(release).written()).isFalse();
    }
    assertThat(LogReader.uncommitted(kafka.bootstrapServers(), topics.releases()))
        .isEqualTo(before)
        .hasSize(2);
  }

  @Test
  void anOlderPublicationIsRefusedAnEqualOneIsNot() {
    try (ReleaseWriter writer = open()) {
      writer.write(Figures.release("2026-07-01", "2026-06", "1"));
      writer.write(Figures.release("2026-07-01", "2026-05", "1"));
      Release older = Figures.release("2026-06-30", "2026-05", "2");
      assertThatExceptionOfType(OlderPublicationException.class)
          .isThrownBy(() -> writer.write(older))
          .withMessageContaining("2026-06-30T00:00:00Z")
          .withMessageContaining("2026-07-01T00:00:00Z")
          .withMessageContaining("ingest rebuild");
    }
    assertThat(LogReader.markers(committed())).hasSize(2);
  }

  @Test
  void againWritesTheNextAttemptOfWhatIsInTheLogOnly() {
    Release first = Figures.release("2026-06-01", "2026-05", "1");
    Release second = Figures.release("2026-07-01", "2026-06", "1");
    try (ReleaseWriter writer = open()) {
      writer.write(first);
      writer.write(second);
    }
    try (ReleaseWriter writer = open()) {
      assertThat(writer.write(first, true, written -> {}).attempt()).isEqualTo(2);
      assertThat(writer.write(second, true, written -> {}).attempt()).isEqualTo(2);
    }
    try (ReleaseWriter writer = open()) {
      assertThat(writer.write(first, true, written -> {}).attempt()).isEqualTo(3);
      Release unknown = Figures.release("2026-05-01", "2026-04", "1");
      assertThatThrownBy(() -> writer.write(unknown, true, written -> {}))
          .isInstanceOf(OlderPublicationException.class);
    }
    assertThat(LogReader.markers(committed()))
        .extracting(ReleaseMarker::getAttempt)
        .containsExactly(1, 1, 2, 2, 3);
    assertThat(committed())
        .extracting(Entry::message)
        .filteredOn(TradeRecord.class::isInstance)
        .extracting(message -> ((TradeRecord) message).getAttempt())
        .containsExactly(1, 1, 2, 2, 3);
  }

  @Test
  void aFailureInTheMiddleLeavesNothingAndTheWriterGoesOn() {
    Release release = Figures.wide("2026-07-01", "2026-06", 30_000);
    try (ReleaseWriter writer = open()) {
      assertThatThrownBy(() -> writer.write(release, false, Failing::after20000))
          .isInstanceOf(Failing.class);
      assertThat(LogReader.uncommitted(kafka.bootstrapServers(), topics.releases())).isNotEmpty();
      assertThat(committed()).isEmpty();
      assertThat(writer.write(release).attempt()).isEqualTo(1);
    }
    assertThat(committed()).hasSize(30_001);
  }

  @Test
  void theSecondOfTwoLoadersFencesTheFirst() {
    Release release = Figures.wide("2026-07-01", "2026-06", 30_000);
    Release other = Figures.release("2026-07-02", "2026-06", "5");
    try (ReleaseWriter first = open()) {
      assertThatExceptionOfType(FencedException.class)
          .isThrownBy(
              () ->
                  first.write(
                      release,
                      false,
                      written -> {
                        if (written == 20_000) {
                          try (ReleaseWriter second = open()) {
                            second.write(other);
                          }
                        }
                      }))
          .withMessageContaining("another loader");
      assertThatThrownBy(() -> first.write(release)).isInstanceOf(FencedException.class);
    }
    assertThat(committed()).hasSize(2);
    assertThat(LogReader.markers(committed()))
        .singleElement()
        .satisfies(marker -> assertThat(marker.getPublishedAt()).isEqualTo(other.publishedAt()));
  }

  @Test
  void anIdleLoaderThatWasFencedWritesNothing() {
    try (ReleaseWriter idle = open();
        ReleaseWriter second = open()) {
      second.write(Figures.release("2026-07-01", "2026-06", "1"));
      assertThatThrownBy(() -> idle.write(Figures.release("2026-07-01", "2026-06", "2")))
          .isInstanceOf(FencedException.class);
      second.write(Figures.release("2026-07-02", "2026-06", "3"));
    }
    assertThat(LogReader.markers(committed())).hasSize(2);
  }

  @Test
  void aReleaseThatTakesLongerThanItsTransactionMayIsNotWritten() {
    Release release = Figures.wide("2026-07-01", "2026-06", 30_000);
    Map<String, Object> impatient = new HashMap<>(config());
    impatient.put("transaction.timeout.ms", 500);
    try (ReleaseWriter writer = ReleaseWriter.open(impatient, topics)) {
      assertThatExceptionOfType(LogFailedException.class)
          .isThrownBy(() -> writer.write(release, false, this::waitForTimeout))
          .withMessageContaining("Run this command again");
      assertThat(committed()).isEmpty();
    }
    try (ReleaseWriter writer = open()) {
      assertThat(writer.write(release).attempt()).isEqualTo(1);
    }
    assertThat(committed()).hasSize(30_001);
  }

  private void waitForTimeout(long written) {
    if (written != 20_000) {
      return;
    }
    String id = topics.transactionalId();
    try (Admin admin = Admin.create(config())) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  admin.describeTransactions(List.of(id)).description(id).get().state()
                      == TransactionState.COMPLETE_ABORT);
    }
  }

  private static final class Failing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static void after20000(long written) {
      if (written == 20_000) {
        throw new Failing();
      }
    }
  }

  private ReleaseWriter open() {
    return ReleaseWriter.open(config(), topics);
  }

  private List<Entry> committed() {
    return LogReader.committed(kafka.bootstrapServers(), topics.releases());
  }

  private static Map<String, Object> config() {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }
}
