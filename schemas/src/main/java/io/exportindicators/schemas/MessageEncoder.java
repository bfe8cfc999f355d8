package io.exportindicators.schemas;

import java.io.IOException;
import java.util.Arrays;
import org.apache.avro.io.BinaryData;
import org.apache.avro.io.BinaryEncoder;

/**
 * Avro's binary encoding into one array that grows and is used again.
 *
 * <p>Avro's own encoders make an array of bytes for every text, and the direct one takes a lock for
 * every byte; our records are mostly short ASCII texts, which are written as they are.
 */
final class MessageEncoder extends BinaryEncoder {
  /** The longest that one number takes. */
  private static final int NUMBER_BYTES = 10;

  private static final int FIRST_CAPACITY = 256;
  private static final int ASCII_END = 0x80;

  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int size;

  /** Starts a message. */
  void reset() {
    size = 0;
  }

  /** The message so far, in an array of its own. */
  byte[] message() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void writeString(String text) throws IOException {
    int start = size;
    int length = text.length();
    reserve(NUMBER_BYTES + length);
    writeLong(length);
    for (int i = 0; i < length; i++) {
      char next = text.charAt(i);
      if (next >= ASCII_END) {
        size = start;
        super.writeString(text);
        return;
      }
      bytes[size++] = (byte) next;
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    reserve(1);
    size += BinaryData.encodeBoolean(value, bytes, size);
  }

  @Override
  public void writeInt(int value) {
    writeLong(value);
  }

  @Override
  public void writeLong(long value) {
    reserve(NUMBER_BYTES);
    size += BinaryData.encodeLong(value, bytes, size);
  }

  @Override
  public void writeFloat(float value) {
    reserve(Float.BYTES);
    size += BinaryData.encodeFloat(value, bytes, size);
  }

  @Override
  public void writeDouble(double value) {
    reserve(Double.BYTES);
    size += BinaryData.encodeDouble(value, bytes, size);
  }

  @Override
  public void writeFixed(byte[] value, int start, int length) {
    reserve(length);
    System.arraycopy(value, start, bytes, size, length);
    size += length;
  }

  @Override
  protected void writeZero() {
    reserve(1);
    bytes[size++] = 0;
  }

  @Override
  public int bytesBuffered() {
    return size;
  }

  /** Nothing is behind it. */
  @Override
  public void flush() {}

  private void reserve(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
    }
  }
}
