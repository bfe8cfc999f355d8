package io.exportindicators.schemas;

import java.nio.charset.StandardCharsets;
import org.apache.avro.io.BinaryData;

/**
 * Texts as they stand in Avro's binary encoding: the number of their UTF-8 bytes, then the bytes.
 *
 * <p>The values of a release share most of their texts, so those that came last are remembered, one
 * at each place that a hash may have. Not for several threads.
 */
final class EncodedTexts {
  /** A power of two; the indicators and items of a reporter's rows are some two hundred. */
  private static final int PLACES = 1024;

  private static final int LONGEST_LENGTH_BYTES = 5;

  private final String[] texts = new String[PLACES];
  private final byte[][] encoded = new byte[PLACES][];

  /** The encoding of a text, not to be written to. */
  byte[] of(String text) {
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    if (!text.equals(texts[place])) {
      encoded[place] = encode(text);
      texts[place] = text;
    }
    return encoded[place];
  }

  private static byte[] encode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] length = new byte[LONGEST_LENGTH_BYTES];
    int lengthBytes = BinaryData.encodeInt(bytes.length, length, 0);
    byte[] all = new byte[lengthBytes + bytes.length];
    System.arraycopy(length, 0, all, 0, lengthBytes);
    System.arraycopy(bytes, 0, all, lengthBytes, bytes.length);
    return all;
  }
}
