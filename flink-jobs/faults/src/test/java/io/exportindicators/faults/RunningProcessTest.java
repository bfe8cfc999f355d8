package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends early says why. */
class RunningProcessTest {
  @TempDir private Path directory;

  @Test
  void errorsAreToldFromAnyPlaceOfALongOutput() {
    String script =
        """
        seq 1000 1099
        for i in $(seq 40); do echo "12:00:00 WARN  Kafka is away"; done
        echo '2026-11-26 ERROR Rest the port is taken'
        echo 'java.net.BindException: Address already in use'
        echo 'Caused by: somebody else'
        seq 2000 2099
        exit 3
        """;
    try (RunningProcess process =
        RunningProcess.start(
            "jobmanager", List.of("sh", "-c", script), Map.of(), directory.resolve("log"))) {
      assertThatThrownBy(() -> process.await(Duration.ofSeconds(30), () -> false))
          .hasMessageContainingAll(
              "jobmanager ended with 3",
              "ERROR Rest the port is taken",
              "java.net.BindException: Address already in use",
              "Caused by: somebody else",
              "2099")
          .message()
          .doesNotContain("1099", "2001");
    }
  }
}
