package io.exportindicators.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.UnreadableMessageException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/**
 * A release of which the log lacks its first record, as after a careless copy; no loader leaves one
 * behind, killed or not. It is withheld, and {@code ingest load --again} heals it.
 *
 * @param messages the whole release, its marker last
 * @param marker that marker
 */
record LostRecord(List<byte[]> messages, ReleaseMarker marker) {

  /** The last release of a log. */
  static LostRecord of(List<ConsumerRecord<byte[], byte[]>> log) throws UnreadableMessageException {
    int end = log.size() - 1;
    ReleaseMarker marker = (ReleaseMarker) new SingleObjectCodec().decode(log.get(end).value());
    int first = end - Math.toIntExact(marker.getRecordCount());
    return new LostRecord(
        log.subList(first, end + 1).stream().map(ConsumerRecord::value).toList(), marker);
  }

  /**
   * Loses it, kills the task manager that withheld the release, and heals it.
   *
   * @param file where the release is, of partners and alone
   */
  void loseAndHeal(PackagedLine line, Path file, Duration limit) throws SQLException {
    List<String> figures = FigurePage.figures(line.metrics());
    String source = marker.getSource();
    write(line.bootstrapServers());
    long records = marker.getRecordCount();
    String reason = "%d of %d records arrived".formatted(records - 1, records);
    await(limit, () -> assertThat(judged(line)).containsExactly("1|" + reason));
    await(limit, () -> assertThat(FigurePage.withheld(line.metrics(), source)).isOne());
    assertThat(FigurePage.figures(line.metrics())).isEqualTo(figures);

    Fault.INDICATORS_TASK_MANAGER.strike(line, null);
    line.load(file, "--again");

    await(limit, () -> assertThat(judged(line)).containsExactly("1|" + reason, "2|null"));
    await(limit, () -> assertThat(FigurePage.withheld(line.metrics(), source)).isZero());
    assertThat(RecordedHistory.exportsByPartner(line.jdbcUrl(), MadeUpLoads.PARTNERS_DEFINITION))
        .containsAllEntriesOf(exportsByPartner(file));
  }

  /** Attempts of the release, and why each was withheld. */
  private List<String> judged(PackagedLine line) throws SQLException {
    return RecordedHistory.lines(
        line.jdbcUrl(),
        "SELECT attempt, withheld FROM release WHERE release_id = '" + marker.getReleaseId() + "'");
  }

  /** What a file says of each partner and month. */
  private static Map<String, Double> exportsByPartner(Path file) {
    return BuiltProject.text(file)
        .lines()
        .filter(text -> text.contains("," + MadeUpLoads.PARTNERS_DEFINITION + ","))
        .map(text -> text.split(",", -1))
        .collect(
            Collectors.toMap(
                fields -> fields[7] + " " + fields[9], fields -> Double.valueOf(fields[10])));
  }

  /** Without a transaction, and the marker into the index too. */
  private void write(String bootstrapServers) {
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers), bytes, bytes)) {
      for (byte[] message : messages.subList(1, messages.size())) {
        var unused = producer.send(new ProducerRecord<>(Topics.RELEASES.name(), 0, null, message));
      }
      byte[] id = marker.getReleaseId().getBytes(UTF_8);
      byte[] end = messages.get(messages.size() - 1);
      var unused = producer.send(new ProducerRecord<>(Topics.RELEASE_INDEX.name(), 0, id, end));
    }
  }

  private interface Assertion {
    void hold() throws SQLException;
  }

  private static void await(Duration limit, Assertion assertion) {
    Awaitility.await()
        .atMost(limit)
        .ignoreExceptionsInstanceOf(SQLException.class)
        .untilAsserted(assertion::hold);
  }
}
