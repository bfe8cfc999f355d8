package io.exportindicators.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalDouble;

/** The exporter's page as a scraper sees it. */
final class MetricsPage {
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final URI address;

  MetricsPage(int port) {
    address = URI.create("http://127.0.0.1:" + port + "/metrics");
  }

  URI address() {
    return address;
  }

  /** The text of the page. */
  String read() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(address + " does not answer", e);
    }
  }

  /** The value of the first sample in a page that begins with a text, for example a name. */
  static OptionalDouble sample(String page, String beginning) {
    return page.lines()
        .filter(line -> line.startsWith(beginning))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst();
  }
}
