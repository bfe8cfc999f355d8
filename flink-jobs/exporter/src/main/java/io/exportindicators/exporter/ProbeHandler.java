package io.exportindicators.exporter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers a probe: 200 while nothing is wrong, else 503, with the reason as text. */
final class ProbeHandler implements HttpHandler {
  private final String good;
  private final Supplier<Optional<String>> wrong;

  /**
   * A probe.
   *
   * @param good what it says while nothing is wrong
   * @param wrong what is wrong, empty for nothing
   */
  ProbeHandler(String good, Supplier<Optional<String>> wrong) {
    this.good = good;
    this.wrong = wrong;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> reason = wrong.get();
      byte[] body = (reason.orElse(good) + "\n").getBytes(StandardCharsets.UTF_8);
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      exchange.sendResponseHeaders(reason.isEmpty() ? 200 : 503, head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }
}
