package io.exportindicators.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The ports that the demo listens on, all on 127.0.0.1 but the last, each an option. */
final class Ports {
  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      description = "Kafka broker (default: ${DEFAULT-VALUE}).")
  private int kafka = 9092;

  @Option(
      names = "--postgres-port",
      paramLabel = "PORT",
      description = "PostgreSQL (default: ${DEFAULT-VALUE}).")
  private int postgres = 15432;

  @Option(
      names = "--flink-port",
      paramLabel = "PORT",
      description = "Flink's web page (default: ${DEFAULT-VALUE}).")
  private int flink = 8081;

  @Option(
      names = "--exporter-port",
      paramLabel = "PORT",
      description = "Metrics page (default: ${DEFAULT-VALUE}).")
  private int exporter = 9404;

  @Option(
      names = "--flink-metrics-port",
      paramLabel = "PORT",
      description =
          "Flink's own metrics for Prometheus, on every address of this machine: its reporter knows"
              + " no other way (default: none).")
  private Integer flinkMetrics;

  private record Use(String what, String option, int port) {}

  int kafka() {
    return kafka;
  }

  int postgres() {
    return postgres;
  }

  int flink() {
    return flink;
  }

  int exporter() {
    return exporter;
  }

  OptionalInt flinkMetrics() {
    return flinkMetrics == null ? OptionalInt.empty() : OptionalInt.of(flinkMetrics);
  }

  /**
   * Says no unless all can be listened on.
   *
   * @throws PortTakenException naming each port that is taken and the option that changes it
   */
  void requireFree() {
    List<ServerSocket> held = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (Use use : uses()) {
      // All are held until the last is tried, so that a port given twice is found too.
      try {
        held.add(listen(use.port()));
      } catch (IOException | IllegalArgumentException e) {
        taken.add(
            "Port %d for %s cannot be used (%s): choose another with %s."
                .formatted(use.port(), use.what(), e.getMessage(), use.option()));
      }
    }
    held.forEach(Ports::release);
    if (!taken.isEmpty()) {
      throw new PortTakenException(String.join(System.lineSeparator(), taken));
    }
  }

  private List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    uses.add(new Use("Kafka", "--kafka-port", kafka));
    uses.add(new Use("PostgreSQL", "--postgres-port", postgres));
    uses.add(new Use("Flink's web page", "--flink-port", flink));
    uses.add(new Use("the metrics page", "--exporter-port", exporter));
    flinkMetrics()
        .ifPresent(port -> uses.add(new Use("Flink's metrics", "--flink-metrics-port", port)));
    return uses;
  }

  private static ServerSocket listen(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket;
    } catch (IOException | IllegalArgumentException e) {
      socket.close();
      throw e;
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException("a port that was tried stays open", e);
    }
  }
}
