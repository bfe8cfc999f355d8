package io.exportindicators.demo.architecture.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test whose name says nothing of its tier, so that nobody runs it. */
class StartsBroker {
  @Test
  void starts(@TempDir Path directory) {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
      assertThat(kafka.bootstrapServers()).isNotEmpty();
    }
  }
}
