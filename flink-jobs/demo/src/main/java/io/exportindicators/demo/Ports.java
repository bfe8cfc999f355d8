package io.exportindicators.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The four ports that the demo listens on, all on 127.0.0.1, each an option. */
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

  /**
   * Says no unless all four can be listened on.
   *
   * @throws PortTakenException naming each port that is taken and the option that changes it
   */
  void requireFree() {
    List<ServerSocket> held = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (Use use :
        List.of(
            new Use("Kafka", "--kafka-port", kafka),
            new Use("PostgreSQL", "--postgres-port", postgres),
            new Use("Flink's web page", "--flink-port", flink),
            new Use("the metrics page", "--exporter-port", exporter))) {
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
