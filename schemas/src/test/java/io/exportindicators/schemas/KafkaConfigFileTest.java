package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaConfigFileTest {
  @TempDir private Path directory;

  @Test
  void isAPropertiesFileInUtf8() throws IOException {
    assertThat(
            KafkaConfigFile.read(
                file(
                    """
                    # where and how
                    security.protocol = SASL_SSL
                    sasl.jaas.config = Module required username="수출" \\
                      password="${dir:/run/secrets:kafka}";
                    """)))
        .isEqualTo(
            Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.jaas.config",
                "Module required username=\"수출\" password=\"${dir:/run/secrets:kafka}\";"));
  }

  @Test
  void whatAProgramPromisesCannotBeSet() throws IOException {
    Path file = file("bootstrap.servers=kafka:9092\nisolation.level=read_uncommitted\n");
    assertThatThrownBy(() -> KafkaConfigFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--kafka-config: " + file + ": isolation.level cannot be set");
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path none = directory.resolve("none");
    assertThatThrownBy(() -> KafkaConfigFile.read(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--kafka-config: cannot read " + none);
    Path broken = file("password=secret\\u00zz\n");
    assertThatThrownBy(() -> KafkaConfigFile.read(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("--kafka-config: " + broken + " is no properties file")
        .hasMessageNotContaining("secret");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("client.properties"), text);
  }
}
