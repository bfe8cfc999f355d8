package io.exportindicators.exporter;

import io.exportindicators.schemas.KafkaConfigFile;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import java.net.InetSocketAddress;
import java.util.Map;

/**
 * What an exporter is told at its start.
 *
 * @param bootstrapServers where Kafka is, {@code HOST:PORT} separated by commas
 * @param listen where the pages are served; port 0 is any free one
 * @param indicatorsTopic the topic that is read
 * @param releaseCalendar when each source publishes
 * @param security how the pages are guarded
 * @param properties more settings of the Kafka consumer, for example for TLS
 */
public record ExporterOptions(
    String bootstrapServers,
    InetSocketAddress listen,
    String indicatorsTopic,
    ReleaseCalendar releaseCalendar,
    PageSecurity security,
    Map<String, String> properties) {
  /** Where the pages are served unless told otherwise. */
  public static final String DEFAULT_LISTEN = "127.0.0.1:9404";

  /**
   * Checks the properties.
   *
   * @throws IllegalArgumentException when one of them would break what the exporter promises
   */
  public ExporterOptions {
    properties = Map.copyOf(properties);
    properties.keySet().forEach(key -> KafkaConfigFile.requireFree("--property ", key));
  }

  /** The usual topic and calendar, with pages at {@value #DEFAULT_LISTEN}. */
  public static ExporterOptions of(String bootstrapServers) {
    return new ExporterOptions(
        bootstrapServers,
        address(DEFAULT_LISTEN),
        Topics.INDICATORS.name(),
        ReleaseCalendarReader.standard(),
        PageSecurity.NONE,
        Map.of());
  }

  /** The same, with pages elsewhere: {@code HOST:PORT}, port 0 for any free one. */
  public ExporterOptions listeningAt(String hostAndPort) {
    return new ExporterOptions(
        bootstrapServers,
        address(hostAndPort),
        indicatorsTopic,
        releaseCalendar,
        security,
        properties);
  }

  /** Of the consumer's settings none: they may be secret. */
  @Override
  public String toString() {
    return "ExporterOptions[bootstrapServers=%s, listen=%s, indicatorsTopic=%s]"
        .formatted(bootstrapServers, listen, indicatorsTopic);
  }

  /**
   * The address in a text {@code HOST:PORT} or {@code [IPV6]:PORT}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static InetSocketAddress address(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    try {
      String host = hostAndPort.substring(0, Math.max(colon, 0)).replaceAll("^\\[|]$", "");
      int port = Integer.parseInt(hostAndPort.substring(colon + 1));
      if (!host.isEmpty()) {
        return new InetSocketAddress(host, port);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--listen " + hostAndPort + " is not HOST:PORT with a port of 0 to 65535", e);
    }
    throw new IllegalArgumentException("--listen " + hostAndPort + " is not HOST:PORT");
  }
}
