package io.exportindicators.schemas;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.io.Decoder;
import org.apache.avro.util.Utf8;

/**
 * Avro's binary encoding out of one array, never asking for more memory than the message has bytes.
 *
 * <p>Avro's own decoder allocates what a length says before it looks whether the bytes are there,
 * so that five bytes of junk ask for two gigabytes. Every length and count is checked here against
 * the bytes that are left; items are taken to be of one byte at least, which those of our schemas
 * are.
 *
 * @see <a href="https://avro.apache.org/docs/1.12.0/specification/#binary-encoding">Avro
 *     specification, binary encoding</a>
 */
final class MessageDecoder extends Decoder {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LONG_BITS = 64;

  private byte[] bytes = {};
  private int position;

  /** Starts at a place in a message; its end is the end of the array. */
  void reset(byte[] message, int start) {
    bytes = message;
    position = start;
  }

  /** Whether every byte was read. */
  boolean isEnd() {
    return position == bytes.length;
  }

  @Override
  public void readNull() {}

  @Override
  public boolean readBoolean() throws IOException {
    return bytes[take(1)] == 1;
  }

  @Override
  public int readInt() throws IOException {
    long value = readLong();
    if (value != (int) value) {
      throw new AvroRuntimeException("number " + value + " where an int is due");
    }
    return (int) value;
  }

  @Override
  public long readLong() throws IOException {
    long zigzag = 0;
    for (int shift = 0; shift < LONG_BITS; shift += 7) {
      byte next = bytes[take(1)];
      zigzag |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
      }
    }
    throw new AvroRuntimeException("number of more than 64 bits");
  }

  @Override
  public float readFloat() throws IOException {
    return Float.intBitsToFloat((int) INTS.get(bytes, take(Float.BYTES)));
  }

  @Override
  public double readDouble() throws IOException {
    return Double.longBitsToDouble((long) LONGS.get(bytes, take(Double.BYTES)));
  }

  @Override
  public Utf8 readString(Utf8 old) throws IOException {
    return new Utf8(readString());
  }

  @Override
  public String readString() throws IOException {
    int length = readLength();
    return new String(bytes, take(length), length, StandardCharsets.UTF_8);
  }

  @Override
  public void skipString() throws IOException {
    take(readLength());
  }

  @Override
  public ByteBuffer readBytes(ByteBuffer old) throws IOException {
    byte[] copy = new byte[readLength()];
    readFixed(copy, 0, copy.length);
    return ByteBuffer.wrap(copy);
  }

  @Override
  public void skipBytes() throws IOException {
    take(readLength());
  }

  @Override
  public void readFixed(byte[] target, int start, int length) throws IOException {
    System.arraycopy(bytes, take(length), target, start, length);
  }

  @Override
  public void skipFixed(int length) throws IOException {
    take(length);
  }

  @Override
  public int readEnum() throws IOException {
    return readInt();
  }

  @Override
  public int readIndex() throws IOException {
    return readInt();
  }

  @Override
  public long readArrayStart() throws IOException {
    long count = readLong();
    if (count >= 0) {
      return checkLength(count);
    }
    readLong();
    return checkLength(-count);
  }

  @Override
  public long arrayNext() throws IOException {
    return readArrayStart();
  }

  @Override
  public long skipArray() throws IOException {
    long count = readLong();
    while (count < 0) {
      take(readLength());
      count = readLong();
    }
    return checkLength(count);
  }

  @Override
  public long readMapStart() throws IOException {
    return readArrayStart();
  }

  @Override
  public long mapNext() throws IOException {
    return readArrayStart();
  }

  @Override
  public long skipMap() throws IOException {
    return skipArray();
  }

  private int readLength() throws IOException {
    return checkLength(readLong());
  }

  private int checkLength(long length) throws IOException {
    int left = bytes.length - position;
    if (length < 0 || length > left) {
      throw new EOFException("length " + length + " where " + left + " bytes are left");
    }
    return (int) length;
  }

  private int take(int length) throws IOException {
    int start = position;
    if (length > bytes.length - start) {
      throw new EOFException("message ends before the record does");
    }
    position = start + length;
    return start;
  }
}
