package io.exportindicators.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the decoder answers with an entry and never throws. */
class BrokenMessagesTest {
  private static final int TRIES = 100_000;

  private final LogDecoder decoder =
      new LogDecoder(DefinitionTableReader.standard(), MeasureTableReader.standard());
  private final List<byte[]> good = good();

  @Test
  void randomBytesAreRejected() {
    Random random = new Random(11);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertRejected(bytes);
    }
  }

  @Test
  void everyCutMessageIsRejected() {
    for (byte[] bytes : good) {
      for (int length = 0; length < bytes.length; length++) {
        assertRejected(Arrays.copyOf(bytes, length));
      }
      assertRejected(Arrays.copyOf(bytes, bytes.length + 1));
      assertThat(decoder.decode(1, bytes).rejection()).isNull();
    }
  }

  @Test
  void aMessageWithoutBytesIsRejected() {
    LogEntry entry = decoder.decode(5, null);
    assertThat(entry.rejection().message()).isEmpty();
    assertThat(entry.rejection().offset()).isEqualTo(5);
  }

  @Test
  void aMessageThatWouldNotFitIntoTheTopicOfRejectionsIsRejectedWithoutItsBytes() {
    byte[] bytes = new byte[2_000_000];
    LogEntry entry = decoder.decode(9, bytes);
    assertThat(entry.rejection().reason()).contains("2000000 bytes");
    assertThat(entry.rejection().message()).isEmpty();
  }

  @Test
  void aReasonStaysShort() {
    var trade = LogMessages.trade();
    trade.setDefinition("x".repeat(500_000));
    LogEntry entry = decoder.decode(9, new SingleObjectCodec().encode(trade));
    assertThat(entry.rejection().reason()).startsWith("unknown definition 'xxx");
    assertThat(entry.rejection().reason().length()).isLessThanOrEqualTo(500);
    assertThat(entry.rejection().message()).hasSizeGreaterThan(500_000);
  }

  @Test
  void aCoverageOfMoreGroupsThanThereCanBeIsRejected() {
    var marker = LogMessages.marker();
    var coverage = marker.getCoverage().get(0);
    coverage.setProducts(Collections.nCopies(20_000, "8542"));
    coverage.setPeriods(Collections.nCopies(20_000, "2026-07"));
    LogEntry entry = decoder.decode(9, new SingleObjectCodec().encode(marker));
    assertThat(entry.rejection().reason()).contains("coverage");
  }

  private void assertRejected(byte[] bytes) {
    LogEntry entry = decoder.decode(3, bytes);
    assertThat(entry.rejection()).as("rejection of %d bytes", bytes.length).isNotNull();
    assertThat(entry.rejection().reason()).isNotBlank();
    assertThat(entry.rejection().message()).isEqualTo(bytes);
  }

  private static List<byte[]> good() {
    SingleObjectCodec codec = new SingleObjectCodec();
    return new ArrayList<>(
        List.of(
            codec.encode(LogMessages.trade()),
            codec.encode(LogMessages.marker()),
            codec.encode(LogMessages.observation(1)),
            codec.encode(LogMessages.target()),
            codec.encode(LogMessages.event())));
  }
}
