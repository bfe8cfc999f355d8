package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

class MessageDecoderTest {
  private static final String TEXT = "수출 exports";

  private final MessageDecoder decoder = new MessageDecoder();

  @Test
  void readsWhatAvroWrites() throws IOException {
    long[] numbers = {0, -1, 1, 63, -64, 64, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
    for (long number : numbers) {
      encoder.writeLong(number);
    }
    encoder.writeInt(Integer.MIN_VALUE);
    encoder.writeBoolean(true);
    encoder.writeBoolean(false);
    encoder.writeFloat(-1.5f);
    encoder.writeDouble(Math.PI);
    encoder.writeString(TEXT);
    encoder.writeString(TEXT);
    encoder.writeBytes(new byte[] {1, 2});
    encoder.writeFixed(new byte[] {3, 4});
    encoder.writeEnum(2);
    encoder.writeIndex(1);
    encoder.flush();
    decoder.reset(out.toByteArray(), 0);

    for (long number : numbers) {
      assertThat(decoder.readLong()).isEqualTo(number);
    }
    assertThat(decoder.readInt()).isEqualTo(Integer.MIN_VALUE);
    assertThat(decoder.readBoolean()).isTrue();
    assertThat(decoder.readBoolean()).isFalse();
    assertThat(decoder.readFloat()).isEqualTo(-1.5f);
    assertThat(decoder.readDouble()).isEqualTo(Math.PI);
    assertThat(decoder.readString()).isEqualTo(TEXT);
    assertThat(decoder.readString(null).toString()).isEqualTo(TEXT);
    assertThat(decoder.readBytes(null)).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
    byte[] fixed = new byte[2];
    decoder.readFixed(fixed, 0, 2);
    assertThat(fixed).containsExactly(3, 4);
    assertThat(decoder.readEnum()).isEqualTo(2);
    assertThat(decoder.isEnd()).isFalse();
    assertThat(decoder.readIndex()).isEqualTo(1);
    assertThat(decoder.isEnd()).isTrue();
  }

  @Test
  void skipsWhatAvroWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().blockingBinaryEncoder(out, null);
    encoder.writeString(TEXT);
    encoder.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    encoder.writeFixed(new byte[3]);
    writeTwice(encoder);
    writeTwice(encoder);
    encoder.flush();
    decoder.reset(out.toByteArray(), 0);

    decoder.skipString();
    decoder.skipBytes();
    decoder.skipFixed(3);
    for (long left = decoder.skipArray(); left > 0; left = decoder.skipArray()) {
      for (long i = 0; i < left; i++) {
        decoder.skipString();
      }
    }
    assertThat(decoder.readArrayStart()).isEqualTo(2);
    assertThat(decoder.readString()).isEqualTo("a");
    assertThat(decoder.readString()).isEqualTo("b");
    assertThat(decoder.arrayNext()).isZero();
    assertThat(decoder.isEnd()).isTrue();
  }

  @Test
  void numbersTooLargeAreRefused() {
    decoder.reset(new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1}, 0);
    assertThatThrownBy(decoder::readLong).isInstanceOf(AvroRuntimeException.class);
    decoder.reset(new byte[] {-1, -1, -1, -1, -1, 1}, 0);
    assertThatThrownBy(decoder::readInt).isInstanceOf(AvroRuntimeException.class);
  }

  @Test
  void theEndOfTheMessageIsTheEnd() {
    decoder.reset(new byte[7], 0);
    assertThatThrownBy(decoder::readDouble).isInstanceOf(EOFException.class);
    decoder.reset(new byte[] {-1}, 0);
    assertThatThrownBy(decoder::readLong).isInstanceOf(EOFException.class);
    decoder.reset(new byte[] {4, 'a'}, 0);
    assertThatThrownBy(decoder::readString).isInstanceOf(EOFException.class);
  }

  private static void writeTwice(BinaryEncoder encoder) throws IOException {
    encoder.writeArrayStart();
    encoder.setItemCount(2);
    encoder.startItem();
    encoder.writeString("a");
    encoder.startItem();
    encoder.writeString("b");
    encoder.writeArrayEnd();
  }
}
