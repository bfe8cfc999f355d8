package io.exportindicators.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies whose lengths are broken are rejected without taking the memory that they claim. */
class ClaimedLengthsTest {
  private static final int TRIES = 100_000;
  private static final int HEADER_BYTES = 10;

  private final LogDecoder decoder =
      new LogDecoder(DefinitionTableReader.standard(), MeasureTableReader.standard());
  private final List<byte[]> good = good();

  @Test
  void randomBodiesBehindAGoodHeaderNeverThrow() {
    Random random = new Random(12);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = new byte[HEADER_BYTES + random.nextInt(200)];
      random.nextBytes(bytes);
      System.arraycopy(good.get(i % good.size()), 0, bytes, 0, HEADER_BYTES);
      assertOneThing(decoder.decode(i, bytes));
    }
  }

  @Test
  void oneWrongByteNeverThrows() {
    Random random = new Random(13);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = good.get(i % good.size()).clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      assertOneThing(decoder.decode(i, bytes));
    }
  }

  /** A length that the message does not have must not be taken from the heap. */
  @ParameterizedTest
  @ValueSource(longs = {1_000_000_000L, Integer.MAX_VALUE - 8L, Integer.MAX_VALUE, Long.MAX_VALUE})
  void aTextThatClaimsToBeHugeIsRejected(long length) {
    for (byte[] bytes : good) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      message.write(bytes, 0, HEADER_BYTES);
      writeLong(message, length);
      message.write(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES);
      assertRejected(message.toByteArray());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000_000_000L, Integer.MAX_VALUE - 8L, Long.MAX_VALUE, Long.MIN_VALUE})
  void aListThatClaimsToBeHugeIsRejected(long count) {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.write(new SingleObjectCodec().encode(LogMessages.marker()), 0, HEADER_BYTES);
    writeLong(message, 1);
    message.write('s');
    writeLong(message, 1);
    message.write('r');
    writeLong(message, 1);
    writeLong(message, 1_700_000_000_000L);
    writeLong(message, 1);
    writeLong(message, count);
    assertRejected(message.toByteArray());
  }

  private void assertRejected(byte[] bytes) {
    LogEntry entry = decoder.decode(3, bytes);
    assertThat(entry.rejection()).as("rejection of %d bytes", bytes.length).isNotNull();
    assertThat(entry.rejection().message()).isEqualTo(bytes);
  }

  private static void assertOneThing(LogEntry entry) {
    int things =
        (entry.row() == null ? 0 : 1)
            + (entry.marker() == null ? 0 : 1)
            + (entry.rejection() == null ? 0 : 1);
    assertThat(things).isLessThanOrEqualTo(1);
  }

  private static void writeLong(ByteArrayOutputStream out, long value) {
    long zigzag = (value << 1) ^ (value >> 63);
    while ((zigzag & ~0x7FL) != 0) {
      out.write((int) ((zigzag & 0x7F) | 0x80));
      zigzag >>>= 7;
    }
    out.write((int) zigzag);
  }

  private static List<byte[]> good() {
    SingleObjectCodec codec = new SingleObjectCodec();
    return List.of(
        codec.encode(LogMessages.trade()),
        codec.encode(LogMessages.marker()),
        codec.encode(LogMessages.observation(1)),
        codec.encode(LogMessages.target()),
        codec.encode(LogMessages.event()));
  }
}
