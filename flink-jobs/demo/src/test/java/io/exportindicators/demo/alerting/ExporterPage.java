package io.exportindicators.demo.alerting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A metrics page that says what a test wants, or answers that it is not there. */
final class ExporterPage implements AutoCloseable {
  private final HttpServer server;
  private volatile String text;
  private volatile boolean up = true;

  private ExporterPage(HttpServer server, String text) {
    this.server = server;
    this.text = text;
  }

  static ExporterPage start(String text) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExporterPage page = new ExporterPage(server, text);
    server.createContext("/metrics", page::answer);
    server.start();
    return page;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What it says from now on. */
  void says(String next) {
    text = next;
  }

  /** Whether it answers from now on. */
  void up(boolean answers) {
    up = answers;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
    exchange.sendResponseHeaders(up ? 200 : 503, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
