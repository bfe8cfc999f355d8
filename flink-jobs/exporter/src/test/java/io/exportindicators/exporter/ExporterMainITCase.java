package io.exportindicators.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterMainITCase {
  @Test
  void runsUntilItIsToldToEnd() throws Exception {
    Process process = run("--listen", "127.0.0.1:0", "--bootstrap-servers", "127.0.0.1:1");
    try (BufferedReader output = process.inputReader(UTF_8)) {
      String line = output.readLine();
      assertThat(line).startsWith("metrics at http://127.0.0.1:").endsWith("/metrics");
      int port = Integer.parseInt(line.replaceAll("\\D*127\\.0\\.0\\.1:(\\d+).*", "$1"));
      assertThat(Page.get(port, "/-/healthy").status()).isEqualTo(200);
      assertThat(Page.get(port, "/-/ready").status()).isEqualTo(503);
      Process second = run("--listen", "127.0.0.1:" + port);
      assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(second.exitValue()).isEqualTo(2);
      assertThat(new String(second.getErrorStream().readAllBytes(), UTF_8))
          .startsWith("cannot listen on 127.0.0.1:" + port)
          .contains("--listen");
      process.destroy();
      assertThat(process.waitFor(3, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aWrongOptionIsNamed() throws Exception {
    assertThat(errorOf("--listen", "nowhere")).startsWith("--listen nowhere");
    assertThat(errorOf("--listen", "127.0.0.1:0", "--property", "group.id=x"))
        .startsWith("--property group.id");
    assertThat(errorOf("--listen", "127.0.0.1:0", "--bootstrap-servers", "nowhere"))
        .contains("bootstrap.servers");
    assertThat(errorOf("--listen", "127.0.0.1:0", "--kafka-config", "/none"))
        .startsWith("--kafka-config: cannot read /none");
    assertThat(errorOf("--listen", "127.0.0.1:0", "--tls-key", "/none"))
        .startsWith("--tls-certificate and --tls-key belong together");
    assertThat(errorOf("--listen", "127.0.0.1:0", "--basic-auth-file", "/none"))
        .startsWith("--basic-auth-file /none cannot be read");
  }

  @Test
  void whatIsWrongInACalendarIsNamed(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("mine.csv");
    Files.writeString(
        file,
        """
        source,days,months,at,zone,weekend,early_days,grace_days
        kcs-10day,1 11 41,,09:00,Asia/Seoul,next-weekday,2,5
        """);
    assertThat(errorOf("--listen", "127.0.0.1:0", "--release-calendar", file.toString()))
        .contains("'--release-calendar'")
        .contains(file + ", line 2, days: '41' is not one of 1 to 31");
    String missing = directory.resolve("none.csv").toString();
    assertThat(errorOf("--listen", "127.0.0.1:0", "--release-calendar", missing))
        .contains("'--release-calendar'")
        .contains("release calendar " + missing + " cannot be read");
  }

  private static String errorOf(String... arguments) throws Exception {
    Process process = run(arguments);
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(2);
      return new String(process.getErrorStream().readAllBytes(), UTF_8);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process run(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ExporterMain.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
