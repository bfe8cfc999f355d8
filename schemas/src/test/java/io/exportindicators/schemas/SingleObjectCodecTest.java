package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleObjectCodecTest {
  private static final int HEADER_BYTES = 10;

  private final SingleObjectCodec codec = new SingleObjectCodec();

  static List<SpecificRecord> records() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("records")
  void aRecordComesBackAsItWas(SpecificRecord message) throws UnreadableMessageException {
    assertThat(codec.decode(codec.encode(message))).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("records")
  void sameRecordSameBytes(SpecificRecord message) throws UnreadableMessageException {
    byte[] bytes = codec.encode(message);

    assertThat(bytes).startsWith(0xC3, 0x01);
    assertThat(codec.encode(message)).isEqualTo(bytes);
    assertThat(new SingleObjectCodec().encode(codec.decode(bytes))).isEqualTo(bytes);
  }

  @Test
  void everyKindHasASample() {
    assertThat(records().stream().map(r -> r.getSchema().getFullName()))
        .containsExactlyInAnyOrderElementsOf(SingleObjectCodec.currentSchemas().keySet());
  }

  @Test
  void absentFieldsComeBackAbsent() throws UnreadableMessageException {
    IndicatorValue absent = Samples.value(1, 2, null);

    assertThat(codec.decode(codec.encode(absent))).isEqualTo(absent);
  }

  @Test
  void whatHasNoHeaderIsRefused() {
    assertRefused(null, "message of 0 bytes, no header");
    assertRefused(new byte[0], "message of 0 bytes, no header");
    assertRefused(
        new byte[] {(byte) 0xC3, 1, 0, 0, 0, 0, 0, 0, 0}, "message of 9 bytes, no header");
  }

  @Test
  void anotherMarkIsRefused() {
    for (int place : new int[] {0, 1}) {
      byte[] bytes = codec.encode(Samples.trade());
      bytes[place]++;
      assertRefused(bytes, "no Avro single-object marker");
    }
  }

  @Test
  void anUnknownFingerprintIsRefused() {
    byte[] bytes = codec.encode(Samples.trade());
    Arrays.fill(bytes, 2, HEADER_BYTES, (byte) 0xAB);

    assertRefused(bytes, "unknown schema fingerprint abababababababab");
  }

  @ParameterizedTest
  @MethodSource("records")
  void aRecordCutAnywhereIsRefused(SpecificRecord message) {
    byte[] bytes = codec.encode(message);
    for (int length = HEADER_BYTES; length < bytes.length; length++) {
      assertRefused(Arrays.copyOf(bytes, length), "broken " + message.getSchema().getName() + ": ");
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void bytesBehindTheRecordAreRefused(SpecificRecord message) {
    byte[] bytes = codec.encode(message);

    assertRefused(Arrays.copyOf(bytes, bytes.length + 1), "bytes left over after the record");
  }

  @ParameterizedTest
  @ValueSource(
      longs = {Integer.MAX_VALUE - 8, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void anAbsurdLengthIsRefusedWithoutAskingForTheMemory(long length) throws IOException {
    byte[] string = headerOf(Samples.trade(), length);

    assertRefused(string, "broken TradeRecord: length " + length + " where 0 bytes are left");
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 100_000_000, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
  void anAbsurdCountIsRefusedWithoutAskingForTheMemory(long count) throws IOException {
    ReleaseMarker marker = Samples.marker();
    byte[] upToCoverage =
        body(
            encoder -> {
              encoder.writeString(marker.getSource());
              encoder.writeString(marker.getReleaseId());
              encoder.writeInt(marker.getAttempt());
              encoder.writeLong(marker.getPublishedAt().toEpochMilli());
              encoder.writeEnum(1);
              encoder.writeLong(count);
            });

    assertRefused(withHeaderOf(marker, upToCoverage), "broken ReleaseMarker: ");
  }

  @Test
  void randomBytesNeverThrowAnythingElse() {
    Random random = new Random(20_260_801);
    List<byte[]> valid = records().stream().map(codec::encode).toList();
    int refused = 0;
    for (int run = 0; run < 60_000; run++) {
      byte[] bytes = valid.get(run % valid.size()).clone();
      if (run % 2 == 0) {
        byte[] junk = new byte[random.nextInt(200)];
        random.nextBytes(junk);
        System.arraycopy(
            junk, 0, bytes, HEADER_BYTES, Math.min(junk.length, bytes.length - HEADER_BYTES));
      } else {
        for (int change = 0; change <= random.nextInt(4); change++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
      }
      try {
        codec.decode(bytes);
      } catch (UnreadableMessageException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(30_000);
    assertThat(records()).allSatisfy(r -> assertThat(codec.decode(codec.encode(r))).isEqualTo(r));
  }

  private interface Body {
    void write(BinaryEncoder encoder) throws IOException;
  }

  private static byte[] body(Body body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
    body.write(encoder);
    encoder.flush();
    return out.toByteArray();
  }

  private byte[] headerOf(SpecificRecord message, long firstNumber) throws IOException {
    return withHeaderOf(message, body(encoder -> encoder.writeLong(firstNumber)));
  }

  private byte[] withHeaderOf(SpecificRecord message, byte[] body) {
    byte[] bytes = Arrays.copyOf(codec.encode(message), HEADER_BYTES + body.length);
    System.arraycopy(body, 0, bytes, HEADER_BYTES, body.length);
    return bytes;
  }

  private void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> codec.decode(bytes))
        .isInstanceOf(UnreadableMessageException.class)
        .hasMessageStartingWith(reason);
  }
}
