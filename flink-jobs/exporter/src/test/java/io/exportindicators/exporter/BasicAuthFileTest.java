package io.exportindicators.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicAuthFileTest {
  /** Of "correct horse", by libxcrypt. */
  private static final String HASH = "$2y$05$abcdefghijklmnopqrstuuHNbAKRhpaujgo33bRWs.NLUTJO3lOy2";

  @TempDir private Path directory;

  @Test
  void knowsUsersByTheirPasswords() throws IOException {
    BasicAuthFile users =
        BasicAuthFile.read(file("# who scrapes\n\nprometheus:" + HASH + "\nother:" + HASH + "\n"));
    assertThat(users.checkCredentials("prometheus", "correct horse")).isTrue();
    assertThat(users.checkCredentials("other", "correct horse")).isTrue();
    assertThat(users.checkCredentials("prometheus", "correct horses")).isFalse();
    assertThat(users.checkCredentials("prometheus", "")).isFalse();
    assertThat(users.checkCredentials("nobody", "correct horse")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prometheus:a-plain-password",
        "prometheus:$apr1$abc$def",
        "a-plain-password",
        ":" + HASH,
        "one:" + HASH + "\none:" + HASH
      })
  void aLineThatIsNoneIsNumberedAndNotShown(String line) throws IOException {
    Path file = file("# users\n" + line + "\n");
    assertThatThrownBy(() -> BasicAuthFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("--basic-auth-file " + file + ", line ")
        .hasMessageContaining("htpasswd -B")
        .hasMessageNotContaining("a-plain-password")
        .hasMessageNotContaining(HASH);
  }

  @Test
  void aFileWithoutUsersIsRefused() throws IOException {
    Path empty = file("\n");
    assertThatThrownBy(() -> BasicAuthFile.read(empty))
        .hasMessage("--basic-auth-file " + empty + " has no users");
    Path none = directory.resolve("none");
    assertThatThrownBy(() -> BasicAuthFile.read(none))
        .hasMessage("--basic-auth-file " + none + " cannot be read");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("users"), text);
  }
}
