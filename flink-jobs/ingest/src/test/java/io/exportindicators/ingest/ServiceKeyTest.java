package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceKeyTest {
  private static final String DECODING = "Zm9v+made/up0KEY1234567890abcdefg==";
  private static final String ENCODING = "Zm9v%2Bmade%2Fup0KEY1234567890abcdefg%3D%3D";

  @ParameterizedTest
  @ValueSource(
      strings = {
        DECODING,
        ENCODING,
        "Zm9v%2bmade%2fup0KEY1234567890abcdefg%3d%3d",
        "Zm9v%252Bmade%252Fup0KEY1234567890abcdefg%253D%253D",
        "  " + DECODING + "\n"
      })
  void eitherFormIsEncodedExactlyOnce(String text) {
    assertThat(ServiceKey.of(text, "test").encoded()).isEqualTo(ENCODING);
  }

  @Test
  void aHexadecimalKeyStaysAsItIs() {
    String key = "0123456789abcdef".repeat(4);
    assertThat(ServiceKey.of(key, "test").encoded()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tooShort",
        "two lines of words\nthat are no key",
        "a%zzaaaaaaaaaaaaaaaaaaaaa"
      })
  void whatIsNoKeyIsRefusedWithoutBeingQuoted(String text) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> ServiceKey.of(text, "ORIGIN"))
        .withMessageStartingWith("ORIGIN: is no service key")
        .satisfies(
            failure -> assertThat(failure.getMessage()).doesNotContain("tooShort", "words", "zz"));
  }

  @Test
  void aFileIsReadAndNeverNamed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("key"), ENCODING + "\n");
    assertThat(ServiceKey.in(file).encoded()).isEqualTo(ENCODING);
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> ServiceKey.in(directory.resolve("Zm9v")))
        .withMessage("--key-file: cannot be read")
        .withNoCause();
  }

  @Test
  void nothingShowsIt() {
    ServiceKey key = ServiceKey.of(DECODING, "test");
    assertThat(key).hasToString("ServiceKey[hidden]");
    assertThat(key.hiddenIn("bad serviceKey=" + DECODING)).doesNotContain("Zm9v");
    assertThat(key.hiddenIn("bad serviceKey=" + ENCODING)).doesNotContain("Zm9v");
    assertThat(key.hiddenIn("bad month")).isEqualTo("bad month");
  }
}
