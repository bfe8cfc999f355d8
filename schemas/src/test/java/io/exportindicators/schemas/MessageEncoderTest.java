package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Byte for byte what Avro's own encoder writes. */
class MessageEncoderTest {
  private final MessageEncoder encoder = new MessageEncoder();

  static List<SpecificRecord> records() {
    return Samples.all();
  }

  @FunctionalInterface
  private interface Writing {
    void to(Encoder out) throws IOException;
  }

  @Test
  void numbersAreAvros() throws IOException {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      for (long near = -1; near <= 1; near++) {
        long number = (1L << bit) + near;
        assertSame(out -> out.writeLong(number));
        assertSame(out -> out.writeLong(-number));
        assertSame(out -> out.writeInt((int) number));
        assertSame(out -> out.writeDouble(Double.longBitsToDouble(number)));
        assertSame(out -> out.writeFloat(Float.intBitsToFloat((int) number)));
      }
    }
  }

  @Test
  void textsAreAvros() throws IOException {
    for (String text :
        List.of("", "a", "exports", "~\u007F", "\u0080", "abc\u00FF", "수출", "a수", "\uD83D\uDEA2")) {
      assertSame(out -> out.writeString(text));
      assertSame(out -> out.writeString(new Utf8(text)));
      assertSame(out -> out.writeString((CharSequence) text));
      assertSame(out -> out.writeString(text.repeat(1_000)));
    }
  }

  @Test
  void everythingElseIsAvros() throws IOException {
    assertSame(
        out -> {
          out.writeNull();
          out.writeBoolean(true);
          out.writeBoolean(false);
          out.writeBytes(new byte[] {1, 2, 3}, 1, 2);
          out.writeBytes(ByteBuffer.wrap(new byte[] {4, 5}));
          out.writeFixed(new byte[3_000], 0, 3_000);
          out.writeEnum(3);
          out.writeIndex(1);
          out.writeArrayStart();
          out.setItemCount(1);
          out.startItem();
          out.writeInt(7);
          out.writeArrayEnd();
        });
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordsAreAvros(SpecificRecord message) throws IOException {
    assertSame(
        out -> new SpecificDatumWriter<SpecificRecord>(message.getSchema()).write(message, out));
  }

  @Test
  void aMessageIsNotChangedByTheNext() {
    encoder.writeLong(1);
    byte[] first = encoder.message();
    encoder.reset();
    encoder.writeLong(2);

    assertThat(first).containsExactly(2);
    assertThat(encoder.message()).containsExactly(4);
  }

  private void assertSame(Writing writing) throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    Encoder avro = EncoderFactory.get().binaryEncoder(expected, null);
    writing.to(avro);
    avro.flush();
    encoder.reset();
    writing.to(encoder);
    assertThat(encoder.message()).isEqualTo(expected.toByteArray());
    assertThat(encoder.bytesBuffered()).isEqualTo(expected.size());
  }
}
