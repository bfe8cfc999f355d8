package io.exportindicators.exporter;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.prometheus.client.CollectorRegistry;
import io.prometheus.client.exporter.HTTPServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A running exporter: reads {@code indicators.v1} from its beginning and serves the newest value of
 * each series at {@code /metrics}, and the probes {@code /-/ready} and {@code /-/healthy}.
 *
 * <p>A scrape shows whole releases only, and no indicators before the exporter is ready: before it
 * has read to the end of the log as it stood at the start. It is healthy while it reads or waits
 * for Kafka, and stops being so at a message that is not one of the job's; the last figures stay.
 * Probes say nothing of figures and are open where the metrics ask for a password.
 */
public final class Exporter implements AutoCloseable {
  private final ReadingState state;
  private final IndicatorLogReader reader;
  private final Thread thread;
  private final HTTPServer pages;

  private Exporter(ReadingState state, IndicatorLogReader reader, Thread thread, HTTPServer pages) {
    this.state = state;
    this.reader = reader;
    this.thread = thread;
    this.pages = pages;
  }

  /**
   * Starts one; Kafka need not be there yet.
   *
   * @throws CannotListenException when the address is taken
   * @throws org.apache.kafka.common.KafkaException when the consumer's configuration is wrong
   */
  public static Exporter start(ExporterOptions options) {
    HttpServer server = bind(options);
    try {
      ReadingState state = new ReadingState();
      IndicatorLogReader reader = new IndicatorLogReader(options, state);
      Thread thread = new Thread(reader, "indicators-reader");
      thread.setDaemon(true);
      thread.start();
      return new Exporter(state, reader, thread, serve(server, options, state, thread));
    } catch (RuntimeException e) {
      server.stop(0);
      throw e;
    }
  }

  /** The port that the pages are served at. */
  public int port() {
    return pages.getPort();
  }

  /** Whether the indicators are shown. */
  public boolean ready() {
    return notReady(state).isEmpty();
  }

  /** Whether it reads, or waits for Kafka. */
  public boolean healthy() {
    return notHealthy(state, thread).isEmpty();
  }

  /** Ends reading and serving, in well under a second. */
  @Override
  public void close() {
    reader.stop();
    pages.close();
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpServer bind(ExporterOptions options) {
    try {
      if (options.security().tls().isEmpty()) {
        return HttpServer.create(options.listen(), 0);
      }
      HttpsServer server = HttpsServer.create(options.listen(), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(options.security().tls().get()));
      return server;
    } catch (IOException e) {
      throw new CannotListenException(options.listen(), e);
    }
  }

  private static HTTPServer serve(
      HttpServer server, ExporterOptions options, ReadingState state, Thread thread) {
    CollectorRegistry registry = new CollectorRegistry();
    registry.register(new ExporterCollector(state));
    server.createContext("/-/ready", new ProbeHandler("ready", () -> notReady(state)));
    try {
      HTTPServer pages =
          new HTTPServer.Builder()
              .withHttpServer(server)
              .withRegistry(registry)
              .withDaemonThreads(true)
              .withAuthenticator(options.security().authenticator().orElse(null))
              .build();
      // The library answers every path with metrics, and this probe always with yes.
      server.removeContext("/");
      server.removeContext("/-/healthy");
      server.createContext(
          "/-/healthy", new ProbeHandler("healthy", () -> notHealthy(state, thread)));
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> notReady(ReadingState state) {
    return state.snapshot().isPresent()
        ? Optional.empty()
        : Optional.of("reading the log: %d messages so far".formatted(state.consumed()));
  }

  private static Optional<String> notHealthy(ReadingState state, Thread thread) {
    if (state.failure().isPresent() || thread.isAlive()) {
      return state.failure();
    }
    return Optional.of("the reading thread has ended");
  }
}
