package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoExitITCase {
  private static final Pattern TIMES =
      Pattern.compile(
          "(\\d+) releases gave (\\d+) values in ([0-9.]+) s;"
              + " the first metric came ([0-9.]+) s after the start\\.");

  @Test
  void endsByItselfWhenEveryReleaseCameOut(@TempDir Path directory) throws Exception {
    try (DemoProcess demo =
        DemoProcess.start(
            directory,
            List.of(
                "--exit-when-done",
                "--kafka-port=" + FreePorts.next(),
                "--postgres-port=" + FreePorts.next(),
                "--flink-port=" + FreePorts.next(),
                "--exporter-port=" + FreePorts.next()))) {
      assertThat(demo.exitCode(400)).as(() -> demo.lines().toString()).isZero();
      Matcher times =
          demo.lines().stream()
              .map(TIMES::matcher)
              .filter(Matcher::matches)
              .findFirst()
              .orElseThrow();
      assertThat(times.group(1)).isEqualTo("1371");
      assertThat(Double.parseDouble(times.group(3))).as("s of replay").isLessThan(180);
      assertThat(Double.parseDouble(times.group(4))).as("s to the first metric").isLessThan(60);
      assertThat(demo.lines())
          .anyMatch(
              row("KOR export semiconductors", "2026-09", "60.50 bn USD", "+260.3 %", "kcs-item"))
          .anyMatch(row("KOR export total", "2026-09", "120.94 bn USD", "+83.5 %", "kcs-item"))
          .anyMatch(row("KOR export bio-health", "2026-08", "1.41 bn USD", "-", "mti-2026"));
    }
    assertThat(left(directory)).containsExactly("export-indicators-demo.log");
  }

  @Test
  void saysWhichReleasesDidNotComeOutInTime(@TempDir Path directory) throws Exception {
    try (DemoProcess demo =
        DemoProcess.start(
            directory,
            List.of(
                "--exit-when-done",
                "--time-limit=0",
                "--kafka-port=" + FreePorts.next(),
                "--postgres-port=" + FreePorts.next(),
                "--flink-port=" + FreePorts.next(),
                "--exporter-port=" + FreePorts.next()))) {
      assertThat(demo.exitCode(200)).isEqualTo(1);
      assertThat(demo.lines())
          .contains("Not done after 0 s.")
          .anyMatch(line -> line.endsWith("of 1371 releases did not come out:"))
          .anyMatch(
              line ->
                  line.startsWith("  motie of 2026-09-01 09:00 KST: ")
                      || line.startsWith("  and "));
    }
  }

  @Test
  void refusesToStartOnPortsThatAreTaken(@TempDir Path directory) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        DemoProcess demo =
            DemoProcess.start(
                directory,
                List.of(
                    "--kafka-port=" + FreePorts.next(),
                    "--postgres-port=" + taken.getLocalPort(),
                    "--flink-port=" + FreePorts.next(),
                    "--exporter-port=" + taken.getLocalPort()))) {
      assertThat(demo.exitCode(60)).isEqualTo(2);
      assertThat(demo.lines())
          .containsExactly(
              "Port %d for PostgreSQL cannot be used (Address already in use): choose another with --postgres-port."
                  .formatted(taken.getLocalPort()),
              "Port %d for the metrics page cannot be used (Address already in use): choose another with --exporter-port."
                  .formatted(taken.getLocalPort()),
              "Nothing was started.");
    }
    assertThat(left(directory)).isEmpty();
  }

  private static Predicate<String> row(String... cells) {
    Pattern row =
        Pattern.compile(
            Stream.of(cells).map(Pattern::quote).reduce((a, b) -> a + " +" + b).orElseThrow()
                + " .*");
    return line -> row.matcher(line).matches();
  }

  private static List<String> left(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("export-indicators"))
          .toList();
    }
  }
}
