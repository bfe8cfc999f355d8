package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.FreePorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scheduled fetcher goes on after what may pass, and ends with what people must look at. */
class FetchByCalendarITCase {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String KEY = "abcdefghijklmnopqrstuvwxyz";

  @TempDir private Path directory;

  @Test
  void goesOnWhileKafkaIsAway() throws Exception {
    String message = "Kafka at 127.0.0.1:";
    try (RunningProcess fetcher = start("exports-by-item")) {
      fetcher.await(LIMIT, () -> fetcher.output().split(message, -1).length > 2);
      assertThat(fetcher.output()).doesNotContain(KEY);
    }
  }

  @Test
  void endsWithAnOptionThatIsWrong() throws Exception {
    try (RunningProcess fetcher = start("exports-by-moon")) {
      assertThat(fetcher.exitCode(LIMIT)).isEqualTo(2);
      assertThat(fetcher.output()).contains("--operation", "exports-by-moon");
    }
  }

  private RunningProcess start(String operation) throws Exception {
    BuiltProject project = BuiltProject.here();
    Path key = Files.writeString(directory.resolve("key"), KEY);
    List<String> command =
        new ArrayList<>(List.of(project.file("docker/fetch-by-calendar").toString()));
    command.addAll(
        List.of(
            "--operation",
            operation,
            "--key-file",
            key.toString(),
            "--bootstrap-servers",
            "127.0.0.1:" + FreePorts.next(),
            "--property",
            "request.timeout.ms=500",
            "--property",
            "default.api.timeout.ms=1000"));
    return RunningProcess.start(
        "fetch-by-calendar",
        command,
        Map.of(
            "EXPORT_INDICATORS_PROGRAM",
            project.file("docker/program").toString(),
            "EXPORT_INDICATORS_PROGRAMS",
            project.layOutPrograms(directory.resolve("programs")).toString(),
            "EXPORT_INDICATORS_FETCH_PAUSE_SECONDS",
            "0"),
        directory.resolve("log"));
  }
}
