package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

/** As Avro encodes them, whatever came before. */
class EncodedTextsTest {
  /** The second and third have one hash, and so one place. */
  private static final List<String> TEXTS =
      List.of(
          "", "Aa", "BB", "trade_value_usd", "abc\u00FF", "수출", "\uD83D\uDEA2", "x".repeat(9_000));

  @Test
  void textsAreAvrosTheFirstTimeAndAgain() throws IOException {
    EncodedTexts encoded = new EncodedTexts();
    for (int round = 0; round < 3; round++) {
      for (String text : TEXTS) {
        assertThat(encoded.of(text)).isEqualTo(avros(text));
        assertThat(encoded.of(text)).isEqualTo(avros(text));
      }
    }
  }

  @Test
  void moreTextsThanThereArePlacesAreAvrosToo() throws IOException {
    EncodedTexts encoded = new EncodedTexts();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 5_000; i++) {
        assertThat(encoded.of("item " + i)).isEqualTo(avros("item " + i));
      }
    }
  }

  private static byte[] avros(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    encoder.writeString(text);
    encoder.flush();
    return bytes.toByteArray();
  }
}
