package io.exportindicators.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Pages of a server on this machine; one that does not answer has none. */
public final class WebPage {
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final int port;

  /** Pages of the server at a port of the loopback interface. */
  public WebPage(int port) {
    this.port = port;
  }

  /** The body of a page that is there. */
  public Optional<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(ANSWER)
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      return answer.statusCode() / 100 == 2 ? Optional.of(answer.body()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
